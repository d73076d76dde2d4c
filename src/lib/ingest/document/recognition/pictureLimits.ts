/** The longer side that a picture is drawn with at most, in pixels: an A4 page at 300 dots an inch. */
export const MOST_ACROSS = 3508;

/** A larger picture, in pixels, is no page: an A3 page at 600 dots an inch has 70 million. It is not unpacked. */
export const MAX_PIXELS = 75_000_000;
