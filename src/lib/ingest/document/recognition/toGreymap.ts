import type { Picture } from '../effects.ts';

/** A picture as a portable greymap (PGM, "P5"): the plainest file that the engine reads. What is transparent is white. */
export function toGreymap({ width, height, data }: Picture): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + width * height);
  file.set(head);
  for (let to = head.length, from = 0; to < file.length; to++, from += 4) {
    // Rec. 601 luma in whole numbers, over white.
    const luma = (data[from]! * 77 + data[from + 1]! * 150 + data[from + 2]! * 29) >> 8;
    const alpha = data[from + 3]!;
    file[to] = alpha === 255 ? luma : (255 - ((255 - luma) * alpha) / 255) | 0;
  }
  return file;
}
