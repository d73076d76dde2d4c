declare global {
  namespace App {}
  /** The version of Samsyn. */
  const __SAMSYN_VERSION__: string;
  /** A fingerprint of all that reads files: it changes whenever a file may be read otherwise than before. */
  const __SAMSYN_READER__: string;
}
export {};
