import type { Drawing } from './pictureSvg.ts';

/** Browsers refuse larger canvases; a chart of hundreds of rows is drawn at a smaller scale then. */
const mostPixels = 60e6;
const longest = 16_000;

/** A picture as PNG, two pixels a CSS pixel where that is not too large. Only in the browser. Throws where it cannot be drawn. */
export async function toPng({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, longest / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}
