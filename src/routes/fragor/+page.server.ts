import { everything } from '$lib/analysis/filter.ts';
import { slowestAnswers } from '$lib/analysis/matters/slowestAnswers.ts';
import { topicMeetings } from '$lib/analysis/matters/topicMeetings.ts';
import { unfinishedMatters } from '$lib/analysis/matters/unfinishedMatters.ts';
import { answersTo } from '$lib/server/published.ts';

export const load = async () => ({
  answers: await answersTo([unfinishedMatters(everything), slowestAnswers(everything), topicMeetings(everything)]),
});
