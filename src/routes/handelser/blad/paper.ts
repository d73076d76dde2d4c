/** What fits on a sheet of A4 within margins of 12 mm, in CSS pixels (96 to the inch). */
const page = { width: (210 - 24) * (96 / 25.4), height: (297 - 24) * (96 / 25.4) };

/** The width that the sheet is laid out for, on a screen and on paper. */
export const layoutWidth = 900;
/** A sheet shorter than that is not made larger. */
const most = page.width / layoutWidth;
/** Room to write that is kept free however much the sheet says. */
const notes = 150;
/** Paper rounds: a sheet must not run over by a hair. */
const spare = 6;

/**
 * How much smaller than on the screen the sheet is printed so that it fits on one page: `height` is that of all it says, laid
 * out for `layoutWidth`.
 */
export const zoomFor = (height: number): number => Math.min(most, (page.height - spare) / (height + notes));
