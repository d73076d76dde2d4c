/** A piece of a text, and whether it is one of the words that were searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text at the places where one of the words stands, upper or lower case alike. Joined, the pieces are the text. */
export function highlight(text: string, words: readonly string[]): Piece[] {
  const wanted = words.filter((word) => word !== '').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (wanted.length === 0) return text === '' ? [] : [{ text, hit: false }];
  const pattern = new RegExp(`(${wanted.sort((a, b) => b.length - a.length).join('|')})`, 'giu');
  return text
    .split(pattern)
    .map((piece, i) => ({ text: piece, hit: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
