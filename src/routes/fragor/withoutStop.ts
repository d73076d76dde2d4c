/** A title as it stands within a sentence: without its own full stop. */
export const withoutStop = (title: string): string => title.replace(/[.\s]+$/, '');
