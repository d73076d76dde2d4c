import { attentionQuestions } from '$lib/analysis/attention/questions.ts';
import { found } from '$lib/server/found.ts';
import { answersTo, publishedManifest } from '$lib/server/published.ts';

export const load = async () => {
  const { asOf } = await publishedManifest();
  return { found: await found(), answers: await answersTo(attentionQuestions(asOf)) };
};
