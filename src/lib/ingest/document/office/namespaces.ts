/** The usual prefixes of the namespaces that Word's and Excel's files use, in both of the standard's forms. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 's'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 's'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/** A name with the usual prefix of its namespace; in a namespace that is not known, with `?`. */
export function canonical(name: string, spaces: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const space = spaces.get(colon < 0 ? '' : name.slice(0, colon));
  const prefix = space === undefined ? '' : (prefixes.get(space) ?? '?');
  const local = colon < 0 ? name : name.slice(colon + 1);
  return prefix ? `${prefix}:${local}` : local;
}
