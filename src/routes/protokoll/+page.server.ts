import { everything } from '$lib/analysis/filter.ts';
import { meetingList } from '$lib/analysis/protocols/meetingList.ts';
import organisations from '$lib/ingest/protocol/organisations.json';
import { answersTo } from '$lib/server/published.ts';

export const load = async () => ({
  answers: await answersTo([meetingList(everything)]),
  /** The unions that the reader knows by name: suggestions when a finding is corrected. */
  unions: organisations.unions.map((union) => union.name),
});
