import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/lib/ingest/document/zip/crc32.ts';

/** A part of an archive; `size` is what it says that it weighs, if that is to be a lie. */
interface Part {
  content: string | Uint8Array;
  size?: number;
}

/** An archive whose files are deflated, as Excel and all others write it. */
export function deflatedZip(parts: ReadonlyMap<string, Part>): Uint8Array<ArrayBuffer> {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [path, part] of parts) {
    const name = Buffer.from(path);
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content, { level: 6 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, tail, name);
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Uint8Array.from(Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end]));
}

/** The parts of a file, as they are. */
export const asParts = (texts: ReadonlyMap<string, string>): Map<string, Part> =>
  new Map([...texts].map(([name, content]) => [name, { content }]));
