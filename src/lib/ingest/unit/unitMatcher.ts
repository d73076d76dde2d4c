import type { LikenessReason } from '../../model/unplaced.ts';
import { initialsOf } from './initialsOf.ts';
import { isMisspelt } from './isMisspelt.ts';
import type { NameForm } from './nameForm.ts';
import { tellsWhich } from './tellsWhich.ts';
import data from './unit-forms.json' with { type: 'json' };

/** A name as sources use it. */
export interface Named {
  id: string;
  form: NameForm;
}

/** Which unit a name is another name of. Not certain: a person is to say so. */
export interface Match<N extends Named> {
  unit: N;
  why: LikenessReason;
  certain: boolean;
}

export interface UnitMatcher<N extends Named> {
  add(unit: N): void;
  /** The one unit that the name fits best, of those that it is not known to stand apart from; null where none or several do. */
  find(name: N, apart: (unit: N) => boolean): Match<N> | null;
}

const dropped = new Set(data.dropped);
const known = new Map(Object.entries(data.known).map(([name, of]) => [name, of.map(telling)]));
/** Names are compared letter by letter with so many of the same first letters and no more: in longer lists misspellings are not looked for. */
const MOST_COMPARED = 300;

/**
 * Finds units by their names. Certain are the same words in another order or form, with or without what the unit is
 * (where no other unit bears the name), a short name that everybody uses, and letters that lost their rings and dots.
 * Only likely are initials, misspellings, and names that say little. `kindsOf` gives the kinds that the names of all
 * sources say of a core.
 */
export function unitMatcher<N extends Named>(kindsOf: (core: string) => number): UnitMatcher<N> {
  const indexes = { core: index<N>(), short: index<N>(), bare: index<N>(), initials: index<N>(), first: index<N>() };
  return { add, find };

  function add(unit: N): void {
    indexes.core.add(unit.form.core, unit);
    for (const bare of baresOf(unit.form)) indexes.bare.add(bare, unit);
    for (const first of new Set([unit.form.core, unit.form.whole].map(firstLetters))) indexes.first.add(first, unit);
    if (unit.form.short) indexes.short.add(unit.form.short, unit);
    for (const initials of initialsOf(unit.id.split(' '), dropped)) indexes.initials.add(initials, unit);
  }

  function find(name: N, apart: (unit: N) => boolean): Match<N> | null {
    const { core, kind } = name.form;
    const one = (units: readonly N[], fits: (unit: N) => boolean = () => true): N | null => {
      const [fitting, ...others] = new Set(units.filter((unit) => fits(unit) && !apart(unit)));
      return others.length === 0 ? (fitting ?? null) : null;
    };
    const agrees = (unit: N) => kind === null || unit.form.kind === null || unit.form.kind === kind;
    const match = (unit: N | null, why: LikenessReason, certain: boolean): Match<N> | null =>
      unit && { unit, why, certain };
    const said = indexes.core.get(core);
    return (
      match(
        one(said, (u) => u.form.kind === kind),
        'form',
        true,
      ) ??
      match(one([...indexes.short.get(name.id), ...inFull(name.id)]), 'short', true) ??
      match(one(said, agrees), 'form', kindsOf(core) < 2 && tellsWhich(core)) ??
      match(
        one(
          definite(core).flatMap((other) => indexes.core.get(other)),
          agrees,
        ),
        'form',
        true,
      ) ??
      match(
        one(bare(name.form), (u) => agrees(u) && sameLetters(u.form, name.form)),
        'spelling',
        true,
      ) ??
      match(one(indexes.initials.get(name.id)), 'initials', false) ??
      match(
        one(alike(core), (u) => agrees(u) && isMisspelt(u.form.core, core)),
        'spelling',
        false,
      ) ??
      match(
        one(alike(name.form.whole), (u) => isKindMisspelt(u.form, name.form)),
        'spelling',
        false,
      )
    );
  }

  function bare(form: NameForm): N[] {
    return baresOf(form).flatMap((letters) => indexes.bare.get(letters));
  }

  /** The units that may be the name misspelt. */
  function alike(words: string): readonly N[] {
    const units = indexes.first.get(firstLetters(words));
    return units.length > MOST_COMPARED ? [] : units;
  }

  /** The units that a short name means in every municipality. */
  function inFull(id: string): N[] {
    return (known.get(id) ?? []).flatMap((core) => indexes.core.get(core));
  }
}

const WITHOUT = /[\u0300-\u036f ]/g;
/** Letters alone: no rings, dots, accents or spaces. */
const bareOf = (core: string): string => core.normalize('NFD').replace(WITHOUT, '');
const baresOf = ({ core, whole }: NameForm): string[] => [...new Set([core, whole].map(bareOf))];
/** No shorter name is one that lost its rings and dots: "Asen" may be another than "Åsen". */
const LONG = 8;

/** Whether one is the other without its rings and dots (it has none at all), or with its words written together. */
function sameLetters(a: NameForm, b: NameForm): boolean {
  if (bareOf(a.core).length < LONG || bareOf(b.core).length < LONG || numbersIn(a) !== numbersIn(b)) return false;
  const spaced = a.whole.replaceAll(' ', '') === b.whole.replaceAll(' ', '');
  return spaced || [a.core, b.core].some((name) => name.normalize('NFD') === name);
}

/** Whether the word for what the unit is is misspelt in one of the names: "Ekdungens äldrebonde" says nothing of its kind. */
function isKindMisspelt(a: NameForm, b: NameForm): boolean {
  return (a.kind === null) !== (b.kind === null) && isMisspelt(a.whole, b.whole);
}

const numbersIn = ({ whole }: NameForm): string => (whole.match(/\d+/g) ?? []).join(' ');

/** "Ekonomienhet" and "Ekonomienheten" are one; of short words the ending may be a part. */
function definite(core: string): string[] {
  const long = (name: string) => name.length - name.lastIndexOf(' ') > LONG + 1;
  const endings = ['n', 't', 'en', 'et', 'na'];
  return [
    ...endings.map((ending) => core + ending),
    ...endings.flatMap((e) => (core.endsWith(e) ? core.slice(0, -e.length) : [])),
  ].filter((name) => long(name) && long(core));
}

const firstLetters = (core: string): string =>
  core
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');

function telling(name: string): string {
  return name
    .split(' ')
    .filter((word) => !dropped.has(word))
    .join(' ');
}

function index<N>() {
  const found = new Map<string, N[]>();
  return {
    get: (key: string): readonly N[] => found.get(key) ?? [],
    add(key: string, unit: N): void {
      const there = found.get(key);
      if (there) there.push(unit);
      else found.set(key, [unit]);
    },
  };
}
