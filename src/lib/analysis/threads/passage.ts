import { coverage, type Subject } from './coverage.ts';
import { stemsOf, type Stems } from './stems.ts';

const together = (parts: readonly Stems[]): Stems => ({
  stems: new Set(parts.flatMap(({ stems }) => [...stems])),
  names: new Set(parts.flatMap(({ names }) => [...names])),
  words: [],
});

/** Sentences that belong together: what is taken up, and what is said of it. */
const span = 3;

/**
 * The passage of a text, of at most three sentences within a paragraph, that speaks most of a subject, and how much of
 * it. An item on the last protocol takes up many matters, and only a passage can be about one. Of passages that speak
 * as much, the shortest.
 */
export const passage = (text: string, subject: Subject): { text: string; share: number } => {
  let best = { text: '', share: -1 };
  for (const paragraph of text.split(/\n\s*\n|\n(?=\s*(?:[-•*–]|\p{Lu}))/u)) {
    const sentences = paragraph.split(/(?<=[.!?])\s+/);
    const stems = sentences.map(stemsOf);
    for (let length = 1; length <= Math.min(span, sentences.length); length += 1)
      for (let start = 0; start + length <= sentences.length; start += 1) {
        const { share } = coverage(subject, together(stems.slice(start, start + length)));
        if (share > best.share + 1e-9) best = { text: sentences.slice(start, start + length).join(' '), share };
      }
  }
  return best;
};
