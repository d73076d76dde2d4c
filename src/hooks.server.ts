import { JSDOM } from 'jsdom';
import { drawWith } from '$lib/view/charts/draw.ts';

// The first charts are drawn at build time, where there is no browser.
drawWith(new JSDOM('').window.document);
