import { readNumber } from '../swedish/numbers.ts';
import { cue } from '../swedish/words.ts';

/** A sentence without such a word counts no incidents and tells nothing of them. */
export const COUNTED = cue((word) =>
  /tillbud|olyck|skad|sjukdom|anm[äa]ln|anm[äa]ld|risk|incident|våld|händelse|avvikelse|iakttagelse|^k?ia|(?:^|[^a-z])k?ia(?:$|[^a-z])|lisa|stella|agera|stratsys|synergi|platina|flexite|medcontrol|respons/i.test(
    word,
  ),
);
/** Counts in words; one in digits is looked for where it may stand. */
export const NUMBER_WORD = cue((word) => readNumber(word) !== null || /^(?:inga|inget|.*hundra)$/i.test(word));
/** Or which time the sums above or below are of. */
export const TIMED = cue((word) =>
  /^(?:tid(?:en|sperioden)?$|statistik|siffr|redovis|avse|period|sammanställ|uppgift|tabell|utfall)/i.test(word),
);
export const SAME_PERIOD =
  /samma (?:period|tid)|(?:berörd|aktuell|nämnda?|denna|den(?: aktuella)?) period|perioden(?!\s+\d)|kvartalet(?!\s+\d)|månaden|tertialet|halvåret/i;
/** A time that is no span of days. */
export const VAGUE_TIME =
  /under (?:våren|hösten|sommaren|vintern|veckan|senaste tiden|den senaste tiden)|i (?:våras|höstas|somras|vintras)/i;
export const REPORTS =
  /redovis|presenter|statistik|siffr|avser|period|antal|följande|gick igenom|går igenom|genomgång|uppföljning|sammanställ|rapporter|anmäl|registrer|:\s*$/i;
export const REASONS =
  /bero|förklar|på grund av|orsak|kampanj|med anledning|ett (?:allvarligt )?tillbud|en (?:allvarlig )?olyck|ett olycksfall/i;
/** What opens a list of sums: a colon at its end, or words that say so. */
export const OPENS =
  /(?::|enligt följande\.?|(?:enligt|i) (?:nedan|tabellen(?: nedan)?|listan)(?: nedan)?\.?|per (?:enhet|förvaltning|avdelning|område|verksamhet|skola)\.?)$/i;
export const AFTER_TABLE =
  /^(?:Statistiken|Siffrorna|Tabellen|Uppgifterna|Redovisningen|Sammanställningen|Avser|Perioden|Ovanstående|Utdraget|Uttaget)/;
