/** A day or a number with its words held together: it is not broken over lines in a narrow column. */
export const oneLine = (text: string): string => text.replaceAll(' ', '\u00a0');
