import { incidentCells } from '$lib/analysis/incidents/incidentCells.ts';
import { incidentPeriods } from '$lib/analysis/incidents/incidentPeriods.ts';
import { leftOut } from '$lib/analysis/incidents/leftOut.ts';
import { found } from '$lib/server/found.ts';
import { answersTo, publishedManifest } from '$lib/server/published.ts';

export const load = async () => {
  const { asOf } = await publishedManifest();
  return { found: await found(), answers: await answersTo([incidentCells(asOf), incidentPeriods(), leftOut(asOf)]) };
};
