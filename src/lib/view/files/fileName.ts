/** A file's name from a title and a day: letters of Swedish kept, what systems do not take left out; 80 signs at most. */
export function fileName(title: string, day: string, ending: string): string {
  const words = title
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${words || 'samsyn'}-${day}.${ending}`;
}
