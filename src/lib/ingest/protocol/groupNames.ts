import { isFirstName } from '../swedish/names.ts';
import type { Layout, Line } from './layout.ts';
import { GROUP } from './organisations.ts';
import { matchesOf } from '../swedish/matchesOf.ts';
import { latin } from '../swedish/latin.ts';

const ABBREVIATED = latin(
  /(?<![\p{L}\d])(?:[A-ZÅÄÖ]{2,6}(?:[/-][A-ZÅÄÖ]{2,4})?|\p{Lu}\p{Ll}+-(?:SVG|LSG))(?![\p{L}\d])/gu,
);
const GROUPS = new RegExp(GROUP, 'giu');
const WHOLE_GROUP = new RegExp(`^${GROUP}$`, 'u');
const ADMINISTRATION = latin(
  /(?<![\p{L}-])\p{Lu}\p{Ll}+a förvaltningen(?!\p{L})|(?<![\p{L}\d-])\p{Lu}[\p{L}-]*(?:,? (?:och|samt) [\p{Ll}-]+|-(?:,)? (?:och|samt) [\p{Ll}-]+)?(?:förvaltningen|förvaltning|kontoret|verket|myndigheten|sjukhuset|universitetet|högskolan)(?!\p{L})/u,
);
/** Every match of it holds this. */
const MAY_ADMINISTER = /förvaltning|kontoret|verket|myndigheten|sjukhuset|universitetet|högskolan/;
/** A name after the group's: "Lokal samverkansgrupp, Ekbackens skola". */
const OWN_NAME = latin(
  /^[\s,–:-]*(?:\([^)]{1,12}\)\s*)?((?:\p{Lu}[\p{L}&/-]*|för)(?:[ ,]{1,2}(?:\p{L}[\p{L}&/-]*)){0,5})/u,
);

/** The group that met and the administration it belongs to, as the front matter (else the text) names them. */
export function groupAndOrganisation(
  layout: Layout,
  lines: readonly Line[],
  titles: readonly { text: string }[],
): { body: string | null; organisation: string | null } {
  const named = titles.flatMap((l) => groupIn(l.text) ?? []);
  // An abbreviation or a group with a name of its own says more than "samverkansgrupp".
  const body =
    named.find((g) => /\p{Lu}{3}|\s\p{Lu}/u.test(g) && !/^\p{Lu}{8,}$/u.test(g)) ?? named[0] ?? groupInText(layout);
  return { body, organisation: administration(lines) };
}

function groupIn(text: string): string | null {
  const named = matchesOf(text, GROUPS).toSorted((a, b) => b[0].length - a[0].length);
  const short = matchesOf(text, ABBREVIATED)
    .map((m) => m[0])
    .find((word) => word.split(/[/-]/).some((part) => WHOLE_GROUP.test(part)));
  const first = named[0];
  if (!first) return null;
  const group = short && short.length >= first[0].length ? short : first[0];
  const at = short === group ? text.indexOf(group) : first.index;
  const rest = text.slice(at + group.length);
  const own = OWN_NAME.exec(rest)?.[1]
    ?.replace(/\s+(?:den|måndag|tisdag|onsdag|torsdag|fredag|protokoll).*$/i, '')
    .trim();
  if (short && short !== group) return short;
  return own &&
    !/^(?:den|för|protokoll|datum|tid)$/i.test(own) &&
    !isFirstName(own.split(' ')[0]!) &&
    !/förvaltningen$/.test(own)
    ? `${group} ${own}`
    : group;
}

/** What the text calls the group, if the front does not: "Förvaltningsgruppen godkände". */
function groupInText(layout: Layout): string | null {
  const counts = new Map<string, number>();
  for (const m of matchesOf(layout.flow.slice(0, 100_000), GROUPS)) {
    const group = /^[A-ZÅÄÖ-]+$/.test(m[0]) ? m[0] : m[0].toLowerCase();
    if (group !== 'APT' && group !== 'apt' && /(?:gruppen|[A-ZÅÄÖ]{3}|kommittén)$/.test(group))
      counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function administration(lines: readonly Line[]): string | null {
  for (const line of lines.slice(0, 40)) {
    const found = MAY_ADMINISTER.test(line.text) ? line.text.match(ADMINISTRATION) : null;
    if (found) return found[0];
  }
  return null;
}
