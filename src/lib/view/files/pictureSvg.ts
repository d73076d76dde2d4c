/** What stands on a picture beside the drawing. */
export interface PictureAbout {
  readonly title: string;
  readonly caption: string;
  /** How the marks are read; empty where nothing needs to be said. */
  readonly legend: string;
  /** What is chosen, the source and the day: a line each. */
  readonly below: readonly string[];
}

/** A drawing as a text: its inside with its own size, CSS pixels. */
export interface Drawing {
  /** The whole `<svg>` element. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Width of a text of a size and weight in the page's font, CSS pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

/** What a picture takes from the page: its colours (light) and its font. */
export interface PictureLook {
  /** The value of each custom property that the drawing may use, such as `--ink`. */
  readonly token: (name: string) => string;
  /** CSS that brings the font with it; empty where it cannot be had. */
  readonly fontFace: string;
  readonly fontFamily: string;
  readonly measure: Measure;
}

const edge = 24;
interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly ink: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** A text in lines that fit a width; a word that does not fit stands alone. */
export function wrapText(text: string, most: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** `var(--x)`, with or without another value to take instead, as what it stands for. */
const withoutVariables = (svg: string, token: (name: string) => string): string =>
  svg.replace(/var\((--[\w-]+)(?:,[^()]*)?\)/g, (_, name: string) => token(name));

/**
 * A picture that stands by itself: the title, the caption, the drawing, then what is chosen, the source and the day. It
 * refers to nothing outside: custom properties are their values, always those of the light page, and the font is in it.
 */
export function pictureSvg(drawing: Drawing, about: PictureAbout, look: PictureLook): Drawing {
  const { measure, token, fontFace, fontFamily } = look;
  const width = Math.ceil(drawing.width) + 2 * edge;
  const [ink, soft] = [token('--ink'), token('--ink-2')];
  const linesOf = (text: string, size: number, weight: number, colour: string): Line[] =>
    wrapText(text, width - 2 * edge, (t) => measure(t, size, weight)).map((t) => ({
      text: t,
      size,
      weight,
      ink: colour,
    }));
  const above = [...linesOf(about.title, 22, 620, ink), ...linesOf(about.caption, 15, 400, ink)];
  const below = [
    ...linesOf(about.legend, 13, 400, soft),
    ...about.below.flatMap((line) => linesOf(line, 12, 400, soft)),
  ];
  let y = edge;
  const write = (lines: readonly Line[]): string =>
    lines
      .map((line) => {
        y += line.size * 1.35;
        const at = (y - line.size * 0.3).toFixed(1);
        return `<text x="${edge}" y="${at}" font-size="${line.size}" font-weight="${line.weight}" fill="${line.ink}">${escaped(line.text)}</text>`;
      })
      .join('');
  const head = write(above);
  y += 10;
  const top = Math.ceil(y);
  y = top + drawing.height + 8;
  const foot = write(below);
  const height = Math.ceil(y + edge / 2);
  const chart = withoutVariables(drawing.svg, token).replace('<svg', `<svg x="${edge}" y="${top}" overflow="visible"`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(about.title)}" font-family="${escaped(fontFamily)}" style="font-variant-numeric:tabular-nums"><title>${escaped(about.title)}</title><desc>${escaped(about.caption)}</desc>${fontFace ? `<style>${fontFace}</style>` : ''}<rect width="${width}" height="${height}" fill="${token('--paper')}"/>${head}${chart}${foot}</svg>`;
  return { svg, width, height };
}
