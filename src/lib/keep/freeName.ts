/** The name, with a number before its ending where another of that name is there already. */
export function freeName(name: string, taken: { has(name: string): boolean }): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${stem} (${n})${ending}`;
    if (!taken.has(free)) return free;
  }
}
