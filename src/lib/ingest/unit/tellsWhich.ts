import data from './unit-forms.json' with { type: 'json' };

const plain = new Set(data.plain);

/** False for a core that may be any of many: "norr", "3". */
export const tellsWhich = (core: string): boolean => core.length > 1 && !plain.has(core) && !/^[\d ]+$/.test(core);
