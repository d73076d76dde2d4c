import type { DocumentEffects, Surface } from '../effects.ts';

interface Canvas {
  canvas: Surface | null;
  context: unknown;
}

/** What pdfjs makes its inner canvases with: its own way needs a page's document, which a worker has not. */
export const canvasFactory = (surface: NonNullable<DocumentEffects['surface']>) =>
  class CanvasFactory {
    create(width: number, height: number): Canvas {
      if (!(width > 0 && height > 0)) throw new Error('Invalid canvas size');
      const canvas = surface(width, height);
      return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
    }
    reset({ canvas }: Canvas, width: number, height: number): void {
      if (canvas) Object.assign(canvas, { width, height });
    }
    destroy(made: Canvas): void {
      if (made.canvas) Object.assign(made.canvas, { width: 0, height: 0 });
      made.canvas = made.context = null;
    }
  };

/** Colours are left as they are: pdfjs's own filters are drawings in a page's document. */
export class FilterFactory {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addHighlightHCMFilter = none;
  destroy(): void {}
}
function none(): string {
  return 'none';
}
