import type * as Plot from '@observablehq/plot';
import type { Side } from '../../analysis/responses/side.ts';

/** The sides' colours. They differ in shape too, so that nothing rests on colour. */
export const sideColours: Readonly<Record<Side, string>> = {
  union: 'var(--union)',
  employer: 'var(--employer)',
  other: 'var(--ink-2)',
  unknown: 'var(--ink-2)',
};

export const sideSymbols: Readonly<Record<Side, Plot.SymbolType>> = {
  union: 'circle',
  employer: 'square',
  other: 'diamond',
  unknown: 'circle',
};

/** The shapes as letters, for headings. */
export const sideSigns: Readonly<Record<Side, string>> = { union: '●', employer: '■', other: '◆', unknown: '○' };
