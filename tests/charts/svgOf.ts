import type * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { draw, drawWith } from '../../src/lib/view/charts/draw.ts';

drawWith(new JSDOM('').window.document);

/** A drawing as a readable SVG: an element a line, numbers rounded to a tenth, Plot's own style left out. */
export function svgOf(options: Plot.PlotOptions): string {
  const svg = draw(options);
  svg.querySelectorAll('style').forEach((style) => style.remove());
  const class0 = svg.getAttribute('class') ?? '';
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${svg.outerHTML
    .replaceAll(class0, 'plot')
    .replace(/-?\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10))
    .replace(/></g, '>\n<')}\n`;
}
