import type { Picture } from '../effects.ts';

/** A picture turned clockwise by so many quarters. */
export function turned({ width, height, data }: Picture, quarters: 1 | 2 | 3): Picture {
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  const [across, down] = quarters === 2 ? [width, height] : [height, width];
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      if (quarters === 1) to[x * across + (height - 1 - y)] = from[i]!;
      else if (quarters === 2) to[to.length - 1 - i] = from[i]!;
      else to[(width - 1 - x) * across + y] = from[i]!;
    }
  return { width: across, height: down, data: new Uint8ClampedArray(to.buffer) };
}
