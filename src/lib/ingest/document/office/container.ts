const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file is a compound file: Word's format before 2007, and the envelope of files with a password. */
export const isContainer = (bytes: Uint8Array): boolean => OLE.every((byte, i) => bytes[i] === byte);

/** Whether a compound file holds an encrypted one ([MS-OFFCRYPTO] 2.3.4.1 names its stream). */
export function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1))
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
