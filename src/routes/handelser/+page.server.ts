import { incidentCells } from '$lib/analysis/incidents/incidentCells.ts';
import { incidentPeriods } from '$lib/analysis/incidents/incidentPeriods.ts';
import { leftOut } from '$lib/analysis/incidents/leftOut.ts';
import { answersTo, publishedManifest } from '$lib/server/published.ts';

export const load = async () => {
  const { asOf } = await publishedManifest();
  return { answers: await answersTo([incidentCells(asOf), incidentPeriods(), leftOut(asOf)]) };
};
