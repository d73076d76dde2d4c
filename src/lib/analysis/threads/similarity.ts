import { isWithin } from './distance.ts';
import { isWeak, joinedStems, type Stems } from './stems.ts';
import type { Lexicon } from './lexicon.ts';

type Weigh = Lexicon['weigh'];

/** Misread letters that a word of so many letters may have and still be that word. */
const misread = (length: number): number => (length < 5 ? 0 : length < 10 ? 1 : 2);

/** A word that may be misread counts somewhat less than one that is the same. */
const doubt = 0.8;

/** A compound of which the other text has one part ("lokalfråga", "lokaler") is half said. */
const half = 0.5;
/** Two words with so long a beginning in common, and so great a share of the longer, are kin. */
const kinLength = 5;
const kinShare = 0.7;
/** Shorter beginnings and ends are chance. */
const partLength = 4;

type Joined = ReturnType<typeof joinedStems>;

interface Overlap {
  readonly shared: number;
  readonly ofA: number;
  readonly ofB: number;
  /** Each has names of places or units that the other has not. */
  readonly otherPlaces: boolean;
}

/** One text on its way through the comparison: what the other has not matched yet, and its weight. */
interface Rest {
  readonly only: Set<string>;
  weight: number;
}

/** The words of `parts` that `whole` is made of: broken apart by recognition, or a compound said in two words. */
const partsOf = (whole: string, parts: Rest, joined: Joined): readonly string[] => {
  const broken = joined.get(whole);
  if (broken) return broken.filter((part) => parts.only.has(part));
  if (whole.length < 2 * partLength) return [];
  const long = [...parts.only].filter((part) => part.length >= partLength && part.length < whole.length);
  const head = long.find((part) => whole.startsWith(part));
  const tail = long.find((part) => part !== head && whole.endsWith(part));
  return [head, tail].filter((part) => part !== undefined);
};

/** Matches words of the one with several, or with a part, in the other; returns the weight that they share so. */
const mend = (wholes: Rest, parts: Rest, joined: Joined, weigh: Weigh): number => {
  let shared = 0;
  for (const whole of [...wholes.only]) {
    const found = partsOf(whole, parts, joined);
    if (found.length === 0) continue;
    const all = found.length === 2 || joined.has(whole);
    wholes.only.delete(whole);
    found.forEach((part) => parts.only.delete(part));
    if (all) {
      // Said in two words or in one, it is the same weight on both sides.
      shared += weigh(whole);
      parts.weight += weigh(whole) - found.reduce((total, part) => total + weigh(part), 0);
    } else shared += half * Math.min(weigh(whole), weigh(found[0]!));
  }
  return shared;
};

/** One word in two forms, or a compound that goes on differently ("företagshälsan", "företagshälsovården"). */
const isKin = (a: string, b: string): boolean => {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= kinLength && same >= kinShare * Math.max(a.length, b.length);
};

/** Whether two stems may be one word. Names of places differ by little ("Norrskolan", "Norrskogen"): one letter at most. */
const mayBe = (a: string, b: string, isName: boolean): boolean => {
  const most = misread(Math.min(a.length, b.length));
  return isWithin(a, b, isName ? Math.min(1, most) : most) || (!isName && isKin(a, b));
};

/** Matches words that are misread, or in another form. */
const forgive = (a: Rest, b: Rest, { weigh, isName }: Lexicon): number => {
  let shared = 0;
  for (const stem of [...a.only]) {
    const twin = [...b.only].find((other) => mayBe(stem, other, isName(stem) || isName(other)));
    if (twin === undefined) continue;
    shared += doubt * Math.min(weigh(stem), weigh(twin));
    a.only.delete(stem);
    b.only.delete(twin);
  }
  return shared;
};

/** The weight that two texts share: the same stems, then what is misread, broken apart or compounded. */
const overlap = (a: Stems, b: Stems, lexicon: Lexicon): Overlap => {
  const { weigh, isName } = lexicon;
  const sum = (stems: Iterable<string>): number => [...stems].reduce((total, stem) => total + weigh(stem), 0);
  const restA: Rest = { only: new Set([...a.stems].filter((stem) => !b.stems.has(stem))), weight: sum(a.stems) };
  const restB: Rest = { only: new Set([...b.stems].filter((stem) => !a.stems.has(stem))), weight: sum(b.stems) };
  const same = restA.weight - sum(restA.only);
  const close = forgive(restA, restB, lexicon);
  // Joining neighbours costs most: only where both have something left that it could match.
  const joins = restA.only.size > 0 && restB.only.size > 0;
  const made = joins ? mend(restA, restB, joinedStems(b), weigh) + mend(restB, restA, joinedStems(a), weigh) : 0;
  return {
    shared: same + close + made,
    ofA: restA.weight,
    ofB: restB.weight,
    otherPlaces: [...restA.only].some(isName) && [...restB.only].some(isName),
  };
};

/** Each names a place that the other does not: two matters of a kind ("lokaler på Storgatan", "lokaler på Nygatan"). */
const otherPlace = 0.5;
/** Only the place is the same: two matters of one unit ("ljudnivån på Storskolan", "arbetskläder på Storskolan"). */
const otherMatter = 0.5;

/** Without the names of places and the words of any agenda. */
const matterOf = (text: Stems, isName: Lexicon['isName']): Stems => ({
  ...text,
  stems: new Set([...text.stems].filter((stem) => !isWeak(stem) && !isName(stem))),
});

/**
 * How alike two short texts are, 0 to 1: the mean of the share of their common weight (Jaccard) and the share of the
 * shorter one's (which a longer wording of the same keeps). Halved when each names a place that the other does not, and
 * when nothing but the place is the same.
 */
export const similarity = (a: Stems, b: Stems, known: Lexicon): number => {
  const isName = (stem: string): boolean => a.names.has(stem) || b.names.has(stem) || known.isName(stem);
  const lexicon = { weigh: known.weigh, isName };
  const { shared, ofA, ofB, otherPlaces } = overlap(a, b, lexicon);
  if (ofA === 0 || ofB === 0 || shared === 0) return 0;
  const alike = (shared / (ofA + ofB - shared) + Math.min(1, shared / Math.min(ofA, ofB))) / 2;
  const matter = overlap(matterOf(a, isName), matterOf(b, isName), lexicon);
  const sameMatter = matter.shared > 0 || matter.ofA === 0 || matter.ofB === 0;
  return alike * (otherPlaces ? otherPlace : 1) * (sameMatter ? 1 : otherMatter);
};
