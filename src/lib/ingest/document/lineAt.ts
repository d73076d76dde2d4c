/** The number, from 1, of the line that an offset lies on. A page break is a line's end too. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset && i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x0a || (c === 0x0c && text.charCodeAt(i + 1) !== 0x0a)) line++;
  }
  return line;
}
