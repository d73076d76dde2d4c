/** Unions that are another now: what their members' seats and words belong to since. The names as protocols are read. */
const became: Readonly<Record<string, string>> = {
  SKTF: 'Vision',
  Jusek: 'Akavia',
  Civilekonomerna: 'Akavia',
  Lärarförbundet: 'Sveriges Lärare',
  'Lärarnas Riksförbund': 'Sveriges Lärare',
  'Sveriges Skolledarförbund': 'Sveriges Skolledare',
};

/** The union that one is now; itself where it is still there. */
export const successorOf = (union: string): string => became[union] ?? union;
