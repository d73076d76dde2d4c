import { everything } from '$lib/analysis/filter.ts';
import { inspectionRows } from '$lib/analysis/inspections/inspectionRows.ts';
import { answerDays } from '$lib/analysis/responses/answerDays.ts';
import { opinionRows } from '$lib/analysis/responses/opinionRows.ts';
import { responseRows } from '$lib/analysis/responses/responseRows.ts';
import { rosters, seatRows } from '$lib/analysis/responses/seatRows.ts';
import { answersTo } from '$lib/server/published.ts';

export const load = async () => ({
  answers: await answersTo([
    responseRows(everything),
    answerDays(everything),
    opinionRows(),
    seatRows(everything),
    rosters(everything),
    inspectionRows(everything),
  ]),
});
