/** Hands a text, or what is a file already, to the user as a file, made in the page: nothing is sent. Only in the browser. */
export function download(name: string, content: string | Blob, type = 'text/csv;charset=utf-8'): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address when the click returns; Safari wants it a moment longer.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
