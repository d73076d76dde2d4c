import type { Statement } from '../../model/record.ts';
import type { KnownPersons } from './knownPersons.ts';
import { speakerAt, type Speaker } from './speakers.ts';
import { latin } from '../swedish/latin.ts';

/** A place in a paragraph where the text is given to a side. Offsets are into the paragraph. */
export interface Attribution {
  speaker: Speaker;
  kind: Statement['kind'];
  /** The passage is an answer or an undertaking by its own words. */
  answers: boolean;
  /** The words make a statement only right after a union's. */
  onlyAfter: boolean;
  /** See `Speech`. */
  explains: boolean;
  deed: boolean;
  /** "SACO: ..." at the beginning of a line, rather than a verb. */
  label: boolean;
  start: number;
}

/** Of words that are a statement wherever they stand. */
export const PLAIN = { onlyAfter: false, explains: true, deed: false };
const LABEL_TAIL = latin(
  /^(?:s|:s)?\)?(?:,?\s+\(?(?:svar|svarar|kommentar|kommentarer|fråga|frågor|synpunkt|synpunkter|inlägg|yttrande|yrkande|tillägg|åsikt|representant\p{L}*|information)\)?)?\s*:\s*(?=\S)/iu,
);
const PREFIX =
  /^(?:(?:inskickad|skriftlig|facklig|följd)\s+)?(fråga|frågor|följdfråga|synpunkt|synpunkter|svar|kommentar|yrkande|inlägg|yttrande|protokollsanteckning|anteckning(?:\s+till\s+protokollet)?|reservation)(?:\s+från\s+\(?|\s*:\s*\(|,?\s+\(?)/iu;
/** Behind "Fråga: (Vision" what was asked follows. */
const ASKED_TAIL = /^\)\s*:?\s*(?=\S)/u;
const BARE_REPLY = /^(?:Svar|Arbetsgivarens svar|Förvaltningens svar|AG:s svar)\s*:\s*(?=\S)/;

/** What a label at the beginning of a sentence gives to a side: "SACO: ...", "Fråga (Vision): ...", "Svar: ...". */
export function labelled(sentence: string, at: number, persons: KnownPersons): Attribution | null {
  const bare = BARE_REPLY.exec(sentence.slice(at));
  if (bare) {
    const speaker: Speaker = {
      side: 'employer',
      organisation: null,
      kind: 'party',
      called: null,
      start: at,
      end: at + bare[0].length,
    };
    return { speaker, kind: 'reply', answers: true, ...PLAIN, label: true, start: at };
  }
  const prefix = PREFIX.exec(sentence.slice(at, at + 80));
  const from = at + (prefix?.[0].length ?? 0);
  const speaker = genitive(sentence, from) ?? speakerAt(sentence, from, persons);
  if (!speaker) return null;
  const asked = prefix !== null && prefix[0].includes(':');
  const tail = (asked ? ASKED_TAIL : LABEL_TAIL).exec(sentence.slice(speaker.end, speaker.end + 60));
  if (!tail) return null;
  const words = `${prefix?.[1] ?? ''} ${tail[0]}`.toLowerCase();
  const said = sentence.slice(speaker.end + tail[0].length);
  const answers = /svar/.test(words);
  return { speaker, kind: answers ? 'reply' : kindOf(said, words), answers, ...PLAIN, label: true, start: at };
}

/** "Förvaltningens svar:", "Arbetsgivarens kommentar:": the genitive is no speaker elsewhere. */
function genitive(sentence: string, at: number): Speaker | null {
  const m =
    /^(?:Förvaltningen|Arbetsgivaren|Ledningen|Rektor|Regionen|Skolledningen|HR-chefen|Förvaltningschefen|Rektorn)s(?=\s+(?:svar|kommentar|synpunkt|yttrande))/.exec(
      sentence.slice(at, at + 40),
    );
  return (
    m && {
      side: 'employer',
      organisation: null,
      kind: 'party',
      called: m[0].slice(0, -1),
      start: at,
      end: at + m[0].length,
    }
  );
}

function kindOf(said: string, words: string): Statement['kind'] {
  if (/fråg/.test(words) || /\?(?:\s|$)/.test(said.slice(0, 600))) return 'question';
  if (/yrkande/.test(words) || /^\s*(?:yrkar|kräver|begär)/i.test(said)) return 'demand';
  return 'opinion';
}
