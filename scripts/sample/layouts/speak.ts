import type { Group } from '../groups.ts';
import type { Para } from '../meeting.ts';
import type { Prng } from '../prng.ts';
import { sentence } from '../scene.ts';

/** How a secretary writes talk: "Kommunal: Det saknas ..." or "Kommunal påpekade att det saknas ...". */
export type Manner = 'colon' | 'verb';

const colon = (para: Para, voice: Group['voice']): string | null => {
  if (para.kind === 'question') {
    const asked = `${para.union} frågade ${para.again ?? ''} ${para.indirect}.`.replace('  ', ' ');
    return para.again === undefined ? `${para.union}: ${para.direct}` : asked;
  }
  if (para.kind === 'opinion') return `${para.union}: ${sentence(para.clause)}`;
  if (para.kind === 'demand') return `${para.union}: Yrkar att ${para.clause}.`;
  return para.kind === 'reply' ? `${voice}s svar: ${sentence(para.clause)}` : null;
};

const verb = (para: Para, voice: Group['voice'], random: Prng): string | null => {
  if (para.kind === 'question') {
    const how = para.again === undefined ? random.pick(['frågade', 'undrade']) : `frågade ${para.again}`;
    return `${para.union} ${how} ${para.indirect}.`;
  }
  if (para.kind === 'opinion')
    return `${para.union} ${random.pick(['påpekade', 'framförde', 'ansåg', 'lyfte'])} att ${para.clause}.`;
  if (para.kind === 'demand') return `${para.union} yrkade att ${para.clause}.`;
  return para.kind === 'reply' ? `${voice} svarade att ${para.clause}.` : null;
};

/** A piece of a matter as lines: talk in the given manner, lists with `bullet` before each line. */
export const speak = (para: Para, group: Group, manner: Manner, random: Prng, bullet = '- '): string => {
  if (para.kind === 'text' || para.kind === 'promise') return para.text;
  if (para.kind === 'bullets') return para.lines.map((line) => `${bullet}${line}`).join('\n');
  return (manner === 'colon' ? colon(para, group.voice) : verb(para, group.voice, random)) ?? '';
};
