import type { Statement } from '../../model/record.ts';
import { cue } from '../swedish/words.ts';
import type { KnownPersons } from './knownPersons.ts';
import { speakerAt, type Speaker } from './speakers.ts';
import data from './speech.json' with { type: 'json' };
import { latin } from '../swedish/latin.ts';

const kinds = new Map<string, Statement['kind']>(
  (['question', 'reply', 'demand', 'opinion'] as const).flatMap((kind) =>
    data.passive[kind].map((verb) => [verb, kind] as const),
  ),
);
/** A verb of saying in the passive: its speaker stands behind "från" or "av". */
export const PASSIVE = cue((word) => kinds.has(word.toLowerCase()));

const VERB = latin(new RegExp(`(?<!\\p{L})(${[...kinds.keys()].join('|')})(?!\\p{L})`, 'iu'));
const FROM = /^(?:från|av)\s+(?:de\s+)?/iu;
/** "Från Kommunals sida", "från fackligt håll". */
const SIDE = latin(/^((?:den )?(?:facklig\p{L}*|\p{Lu}[\p{L}/-]*))s?\s+(?:sida|sidan|håll)(?!\p{L})/iu);

/** Who is said to have spoken, in the passive; null where nobody is named. */
export function passiveSpeech(
  sentence: string,
  at: number,
  persons: KnownPersons,
): { speaker: Speaker; kind: Statement['kind'] } | null {
  const verb = VERB.exec(sentence);
  if (!verb) return null;
  const kind = kinds.get(verb[1]!.toLowerCase())!;
  const after = verb.index + verb[0].length;
  const behind = /^\s+(?:\p{L}+\s+){0,2}?(?=(?:från|av)\s)/iu.exec(sentence.slice(after, after + 40));
  const from = behind ? after + behind[0].length : at;
  const word = FROM.exec(sentence.slice(from, from + 12));
  if (!word) return null;
  const speaker = sidedSpeaker(sentence, from + word[0].length, persons);
  return speaker && (behind !== null || speaker.end <= verb.index) ? { speaker, kind } : null;
}

function sidedSpeaker(sentence: string, at: number, persons: KnownPersons): Speaker | null {
  const side = SIDE.exec(sentence.slice(at, at + 60));
  if (!side) return speakerAt(sentence, at, persons);
  const end = at + side[0].length;
  const facklig = /^(?:den )?facklig/iu.test(side[1]!);
  const name = side[1]!.replace(/s$/u, '');
  const named = facklig
    ? speakerAt('De fackliga', 0, persons)
    : (speakerAt(side[1]!, 0, persons) ?? speakerAt(name, 0, persons));
  return named && { ...named, called: facklig ? null : named.called, start: at, end };
}
