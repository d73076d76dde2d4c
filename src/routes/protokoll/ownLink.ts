/** A link's fragment with settings of the page that it leads to: `link` is the fragment that says what is chosen (Filters.link). */
export function ownLink(link: string, own: Readonly<Record<string, string>>): string {
  const params = new URLSearchParams(link.replace(/^#/, ''));
  for (const [key, value] of Object.entries(own)) if (value) params.set(`p.${key}`, value);
  const text = params.toString();
  return text && `#${text}`;
}
