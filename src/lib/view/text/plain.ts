/** Words as they are shown outside their document: without its marks for bold type. */
export const plain = (text: string): string => text.replaceAll('**', '');

/** A title as it stands within a sentence: without its own full stop. */
export const withoutStop = (title: string): string => plain(title).replace(/[.\s]+$/, '');
