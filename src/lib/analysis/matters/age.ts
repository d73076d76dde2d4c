const day = 86_400_000;

/** Days from one ISO day to another; negative when turned. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day);

/** Whole months from one ISO day to another, as people count them: 16 October to 15 December is one. Never negative. */
export function monthsOf(from: string, to: string): number {
  const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  const whole = months(to) - months(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
  return Math.max(0, whole);
}
