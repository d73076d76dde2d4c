/** Tells by its code whether a sign is one of these: a quick look before a pattern. */
export function signs(of: string): (code: number) => boolean {
  const latin = new Uint8Array(0x100);
  const others = new Set<number>();
  for (let i = 0; i < of.length; i++) {
    const code = of.charCodeAt(i);
    if (code < 0x100) latin[code] = 1;
    else others.add(code);
  }
  return (code) => (code < 0x100 ? latin[code] === 1 : others.has(code));
}
