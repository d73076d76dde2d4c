import { crc32 } from './crc32.ts';

/** A ZIP archive of texts, or bytes, as they are, uncompressed: for libraries that take nothing else. */
export function toZip(texts: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = [...texts].map(([name, text]) => ({
    name: encoder.encode(name),
    content: typeof text === 'string' ? encoder.encode(text) : text,
  }));
  const size = files.reduce((sum, { name, content }) => sum + 30 + 46 + 2 * name.length + content.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (...fields: [width: 2 | 4, value: number][]) => {
    for (const [width, value] of fields) {
      if (width === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += width;
    }
  };
  const write = (content: Uint8Array) => {
    bytes.set(content, at);
    at += content.length;
  };
  const heads = files.map(({ name, content }) => {
    const start = at;
    const common: [2 | 4, number][] = [
      [2, 20],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, crc32(content)],
      [4, content.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ];
    put([4, 0x04034b50], ...common);
    write(name);
    write(content);
    return { name, start, common };
  });
  const directory = at;
  for (const { name, start, common } of heads) {
    put([4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, start]);
    write(name);
  }
  const length = at - directory;
  put([4, 0x06054b50], [4, 0], [2, files.length], [2, files.length], [4, length], [4, directory], [2, 0]);
  return bytes;
}
