/**
 * The id of a unit or group from its name: lower case, one space between words, punctuation dropped, so that
 * "Barn, unga och familj" and "barn unga  och familj" are one unit. Letters keep their rings and dots.
 */
export const unitId = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
