import { everything } from '$lib/analysis/filter.ts';
import { meetingList } from '$lib/analysis/protocols/meetingList.ts';
import { answersTo } from '$lib/server/published.ts';

export const load = async () => ({ answers: await answersTo([meetingList(everything)]) });
