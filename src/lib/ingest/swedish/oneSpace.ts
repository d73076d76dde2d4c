import { isSpaceCode } from './letters.ts';

/** The text with every run of white space as one space. Most texts are so already, and are given back as they are. */
export function oneSpace(text: string): string {
  let after = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code === 0x20;
    if (space ? after : isSpaceCode(code)) return text.replace(/\s+/g, ' ');
    after = space;
  }
  return text;
}
