import type { Page } from '@playwright/test';

/**
 * What can be pressed and is less than 24 CSS pixels wide or high, by its words and size. Stricter than WCAG 2.2 (2.5.8), whose
 * exception for what stands apart is not used; links in a running text are excepted as there.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pressed = 'a[href], button, input, select, textarea, summary, [role="slider"], [role="tab"], [tabindex="0"]';
    const inSentence = (e: Element): boolean =>
      getComputedStyle(e).display === 'inline' &&
      [...e.parentElement!.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent!.trim().length > 1);
    const visible = (e: Element, { right, width, height }: DOMRect): boolean =>
      e.checkVisibility({ visibilityProperty: true }) && right > 0 && width > 1 && height > 1;
    return [...document.querySelectorAll(pressed)].flatMap((e) => {
      // A field's label is pressed too.
      const boxes = [e, ...((e as HTMLInputElement).labels ?? [])].map((one) => one.getBoundingClientRect());
      const box = boxes[0]!;
      const small = boxes.every((b) => Math.min(b.width, b.height) < 23.9) && visible(e, box) && !inSentence(e);
      const size = `${Math.round(box.width)}x${Math.round(box.height)}`;
      return small ? [`${(e.getAttribute('aria-label') ?? e.textContent).trim()} ${size}`] : [];
    });
  });
