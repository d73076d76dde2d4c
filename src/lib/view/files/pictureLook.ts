import type { PictureLook } from './pictureSvg.ts';

const family = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif";

/** The page's colours as its style sheets write them: each has its light value first, however the build has put it. */
function lightColours(): Map<string, string> {
  const colours = new Map<string, string>();
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
      for (const name of rule.style) {
        const light = /#[0-9a-f]{3,8}\b/i.exec(rule.style.getPropertyValue(name))?.[0];
        if (name.startsWith('--') && light && !colours.has(name)) colours.set(name, light);
      }
    }
  return colours;
}

/** The address of the font's Latin letters, as the page's own style sheets give it; null where they have none. */
function fontAddress(): string | null {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || !rule.style.fontFamily.includes('Source Sans 3')) continue;
      const range = rule.style.getPropertyValue('unicode-range').toUpperCase();
      const address = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (address && /U\+0+-0*FF\b/.test(range)) return new URL(address, sheet.href ?? document.baseURI).href;
    }
  return null;
}

const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('not read'));
    reader.readAsDataURL(blob);
  });

/** The font as CSS that has it in itself. Without it a picture is drawn in the system's: that is no fault worth a failure. */
async function fontFace(): Promise<string> {
  const address = fontAddress();
  if (address === null) return '';
  try {
    const response = await fetch(address);
    if (!response.ok) return '';
    const data = await asDataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
    return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(${data}) format('woff2')}`;
  } catch {
    return '';
  }
}

/** What pictures take of the page. Only in the browser; asks the page's own origin alone. */
export async function pictureLook(): Promise<PictureLook> {
  const colours = lightColours();
  const context = document.createElement('canvas').getContext('2d');
  return {
    token: (name) => (name === '--plot-background' ? 'none' : (colours.get(name) ?? 'currentColor')),
    fontFace: await fontFace(),
    fontFamily: family,
    measure: (text, size, weight) => {
      if (!context) return text.length * size * 0.52;
      context.font = `${weight} ${size}px ${family}`;
      return context.measureText(text).width;
    },
  };
}
