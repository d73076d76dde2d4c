type Side = 'high' | 'low';
type Per = 'month' | 'quarter';
const per = (p: Per) => (p === 'month' ? 'i månaden' : 'i kvartalet');
const than = (side: Side) => (side === 'high' ? 'högre' : 'lägre');
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
/** Chance gives as uneven a week less often than this: it is said to be uneven. */
const uneven = 0.05;
const cases = (p: number) =>
  p < 0.001
    ? 'färre än 1 fall av 1 000'
    : p < 0.0095
      ? `${Math.round(p * 1000)} fall av 1 000`
      : `${Math.round(p * 100)} fall av 100`;
const reports = (n: number, text: string) => (n === 1 ? '1 rapport' : `${text} rapporter`);

/** What is counted, in singular and plural. */
interface Counted {
  readonly one: string;
  readonly many: string;
}
const counted = (n: number, text: string, what: Counted) => `${text} ${n === 1 ? what.one : what.many}`;

/** A change that is more than chance; numbers and months as text, `before` null when nothing came before. */
interface Change {
  readonly kind: 'shift' | 'outside';
  readonly side: Side;
  readonly per: Per;
  readonly since: string;
  readonly until: string | null;
  readonly before: string | null;
  readonly after: string;
  readonly points: number;
}

/** Which way the numbers went and from when, without a word on whether it is more than chance. */
const leaning = ({ kind, points, side, since, until, before, after }: Change): string => {
  const against = `${after}${before === null ? '' : ` mot ${before}`}`;
  if (kind === 'outside' && points === 1) return `I ${since} låg de ${than(side)}, ${against}.`;
  return until === null
    ? `Sedan ${since} ligger de ${than(side)}, ${against}.`
    : `Från ${since} till ${until} låg de ${than(side)}, ${against}.`;
};

export const events = {
  title: 'Ökar händelserna, var och sedan när?',
  all: { one: 'händelse', many: 'händelser' } as Counted,
  threats: { one: 'händelse med hot eller våld', many: 'händelser med hot eller våld' } as Counted,
  marked: (marks: string): Counted => ({ one: `händelse (${marks})`, many: `händelser (${marks})` }),
  subject: { all: 'alla händelser', threats: 'hot och våld' },
  counted,
  loading: 'Räknar händelserna…',

  /** The chosen area in a sentence. */
  steady: (who: string, level: string, what: Counted, p: Per) =>
    `${who}: i medeltal ${level} ${what.many} ${per(p)}. Det senaste halvåret visar inget utöver slumpen.`,
  perhaps: (who: string, level: string, what: Counted, p: Per, c: Change) =>
    `${who}: i medeltal ${level} ${what.many} ${per(p)}. ${leaning(c)} Så mycket ger slumpen ibland.`,
  judging: (who: string, level: string, what: Counted, p: Per, c: Change) =>
    `${who}: i medeltal ${level} ${what.many} ${per(p)}. ${leaning(c)} Om det är mer än slumpen prövas nu…`,
  changed: (who: string, what: Counted, c: Change) => {
    const against = c.before === null ? '' : ` mot ${c.before}`;
    if (c.kind === 'outside' && c.points === 1)
      return `${who}: ${what.many} låg ${than(c.side)} än slumpen ger i ${c.since}, ${c.after}${c.before === null ? '' : ` mot vanligen ${c.before}`}.`;
    return c.until === null
      ? `${who}: ${what.many} ligger sedan ${c.since} ${than(c.side)}, ${c.after} ${per(c.per)}${against}. Det är mer än slumpen.`
      : `${who}: ${what.many} låg från ${c.since} till ${c.until} ${than(c.side)}, ${c.after} ${per(c.per)}${against}. Det var mer än slumpen.`;
  },
  few: (who: string, n: number, text: string, what: Counted, span: string) =>
    `${who}: ${counted(n, text, what)}, ${span}. Månaderna är för få för att säga om det är mer än slumpen.`,
  none: (who: string, what: Counted, span: string) => `${who}: inga ${what.many}, ${span}.`,

  whom: 'Räknas',
  whoms: { employees: 'Medarbetare', others: 'Elever, brukare och andra', all: 'Alla' },
  whomNote: {
    employees: 'Händelser som gäller medarbetare, och sådana där källan inte säger vem.',
    others: 'Händelser som gäller elever, brukare och andra än medarbetare.',
    all: 'Alla händelser, vem de än gäller.',
  },
  whomMarks: (values: string) => `Händelser som gäller: ${values}.`,

  findings: 'Mer än slumpen just nu',
  findingsSearching: 'Söker igenom enheterna…',
  findingsNone: (n: number, text: string) =>
    n === 1
      ? 'Den enda enhet som rapporterar sticker inte ut mer än slumpen det senaste halvåret, vare sig i allt eller i hot och våld.'
      : `Ingen av de ${text} enheter som rapporterar sticker ut mer än slumpen det senaste halvåret, vare sig i allt eller i hot och våld.`,
  findingsNote: (n: number, text: string) =>
    `${n === 1 ? 'Den enda enhet som rapporterar är genomsökt' : `Alla ${text} enheter som rapporterar är genomsökta`}, i allt och i hot och våld för sig. Av dem som nämns väntas högst en av tio bero på slumpen.`,
  findingsMore: (n: number) => (n === 1 ? 'Visa en till' : `Visa ${n} till`),
  findingsFewer: 'Visa färre',

  lead: (who: string, p: Per) => (p === 'month' ? `${who}, månad för månad` : `${who}, kvartal för kvartal`),
  limits: (centre: string, lower: string, upper: string, n: number, p: Per) =>
    `Medel ${centre} ${per(p)}; ${lower}–${upper} är vad slumpen ger, räknat på ${n} hela ${p === 'month' ? (n === 1 ? 'månad' : 'månader') : n === 1 ? 'kvartal' : 'kvartal'}.`,
  noLimits: 'Gränser kräver minst två hela månader.',
  preliminary: 'Gränserna är preliminära: de vilar på färre än tolv perioder.',
  quarterly: 'Medianmånaden har färre än tre händelser, så månaderna är lagda ihop till kvartal.',
  unfinishedNote: (month: string, asOf: string) =>
    `${capital(month)} är inte hel (uppgifter till ${asOf}) och ligger utanför bedömningen.`,
  missingNote: (months: string, n: number) =>
    n === 1
      ? `${capital(months)} saknas i uppgifterna: en lucka, inte en nolla.`
      : `${capital(months)} saknas i uppgifterna: luckor, inte nollor.`,
  absentBefore: (first: string) =>
    `Före ${first} finns inga händelser alls här: enheten fanns inte eller rapporterade inte, och de månaderna räknas inte som nollor.`,
  absentAfter: (last: string) =>
    `Efter ${last} finns inga händelser alls här: enheten har upphört eller slutat rapportera, och de månaderna räknas inte som nollor.`,
  wholeTime: 'Gränserna räknas på all tid; perioden väljer bara vad de andra diagrammen visar.',
  unit: (p: Per) => `antal ${per(p)}`,
  units: {
    u: 'per 100 anställda och år',
    t: 'dagar sedan händelsen före',
    p: 'procent avslutade inom 90 dagar',
    rolling: 'antal på tolv månader',
  },
  leadBetween: (who: string) => `${who}, dagar mellan händelserna`,
  leadRolling: (who: string) => `${who}, de senaste tolv månaderna`,
  leadShares: (who: string) => `${who}, andel rapporter avslutade inom 90 dagar`,
  sharesSaid: (centre: string, lower: string, upper: string, p: Per) =>
    `I genomsnitt ${centre} av rapporterna avslutades inom 90 dagar. Gränserna följer antalet rapporter: ${p === 'month' ? 'den senaste månaden som bedöms' : 'det senaste kvartalet som bedöms'} är ${lower}–${upper} vad slumpen ger.`,
  immature: 'för tidigt',
  immatureNote: (since: string, asOf: string) =>
    `Från ${since} har alla rapporter inte haft sina 90 dagar (uppgifter till ${asOf}): andelen hittills visas, kan stiga och ligger utanför bedömningen.`,
  undatedClosed: (n: number, text: string) =>
    n === 1
      ? '1 avslutad rapport saknar dag för det och är inte med.'
      : `${text} avslutade rapporter saknar dag för det och är inte med.`,
  sharePoint: (when: string, part: string, n: number, whole: string, soFar: boolean) =>
    `${when}: ${part} av ${n === 1 ? '1 rapport' : `${whole} rapporter`} ${n === 1 ? 'avslutad' : 'avslutade'} ${soFar ? 'hittills' : 'inom 90 dagar'}`,
  sharePointNone: (when: string) => `${when}: inga rapporter att räkna på`,
  median: (n: string) => `median ${n}`,
  usual: (n: string) => `vanligen ${n}`,
  intervalUpper: (n: string) => `högst ${n}`,
  intervalLower: (n: string) => `minst ${n}`,
  ratesSaid: (centre: string, lower: string, upper: string, p: Per) =>
    `I genomsnitt ${centre} per 100 anställda och år. Gränserna följer antalet anställda: ${p === 'month' ? 'den senaste hela månaden' : 'det senaste hela kvartalet'} är ${lower}–${upper} vad slumpen ger.`,
  betweenSaid: (centre: string, lower: string | null, upper: string, n: number) =>
    `Vanligen omkring ${centre} dagar mellan händelserna; ${lower === null ? `upp till ${upper}` : `${lower}–${upper}`} är vad slumpen ger, räknat på ${n} mellanrum. En punkt högt upp är en lång tid utan händelser.`,
  sinceLast: (n: number, asOf: string) =>
    `Sedan den senaste har det gått ${n === 1 ? '1 dag' : `${n} dagar`} (till ${asOf}).`,
  rollingSaid: (when: string, n: string, lower: string, upper: string) =>
    `Tolv månader till och med ${when}: ${n}. Slumpen ensam ger ${lower}–${upper} kring det. Varje punkt delar elva månader med nästa, så en svit säger inget i sig.`,
  runSaid: (centre: string, p: Per, run: number, runLimit: number | null, crossings: number, least: number | null) =>
    runLimit === null || least === null
      ? `Median ${centre} ${per(p)}.`
      : `Median ${centre} ${per(p)}. Längsta sviten på ena sidan är ${run} (fler än ${runLimit} vore mer än slumpen), och kurvan korsar medianen ${crossings} gånger (färre än ${least} vore det).`,
  widened: 'Månaderna skiljer sig mer än slumpen ensam ger, så gränserna är vidgade efter det.',
  rebased: (since: string) =>
    `Gränserna är de från ${since}, efter en dag som du har satt; meningen överst på sidan är om hela tiden.`,
  betweenPoint: (when: string, n: number, text: string) =>
    `${when}: ${n === 1 ? '1 dag' : `${text} dagar`} efter händelsen före`,
  ratePoint: (when: string, text: string) => `${when}: ${text} per 100 anställda och år`,
  rollingPoint: (when: string, n: number, text: string, what: Counted) =>
    `Tolv månader till ${when}: ${counted(n, text, what)}`,
  chartKind: 'Diagram',
  suits: 'passar bäst',
  chartKinds: {
    xmr: 'Antal med gränser',
    u: 'Per 100 anställda',
    t: 'Dagar mellan händelser',
    p: 'Andel avslutade inom 90 dagar',
    run: 'Antal kring medianen',
    rolling: 'Rullande tolv månader',
  },
  whyKind: {
    rare: (perYear: string) =>
      `Det händer så sällan (${perYear} om året) att dagarna mellan säger mer än antalet i månaden.`,
    staff: () => 'Antalet anställda har ändrats mer än en tiondel, så antalet räknas mot dem.',
    counts: () =>
      'Det händer tillräckligt ofta för att räknas, och antalet anställda är ungefär detsamma eller inte känt.',
    few: () => 'Händelserna är för få för att något diagram ska säga mer än antalet.',
  },
  whyShares:
    'Andelar svarar på en annan fråga än antalet: om rapporterna tas om hand i tid. 90 dagar är ett internt mål, ingen gräns i lagen.',
  otherKind: (suited: string, why: string) => `Bäst passar ${suited.toLocaleLowerCase('sv')}. ${why}`,
  centre: (n: string) => `medel ${n}`,
  upper: (n: string) => `övre gräns ${n}`,
  lower: (n: string) => `undre gräns ${n}`,
  short: { centre: (n: string) => `medel ${n}`, upper: (n: string) => `övre ${n}`, lower: (n: string) => `undre ${n}` },
  unfinished: 'inte hel',
  note: {
    outside: () => 'utanför gränsen',
    trend: (n: number) => `${n} i rad åt samma håll`,
    'two-of-three': () => 'två av tre nära gränsen',
    shift: (n: number, side: Side) => `${n} i rad ${side === 'high' ? 'över' : 'under'} medel`,
  },
  before: (n: string) => `förut ${n}`,
  after: (n: string, lasts: boolean) => (lasts ? `nu ${n}` : `då ${n}`),
  point: (when: string, n: number, text: string, what: Counted) => `${when}: ${counted(n, text, what)}`,
  pointMissing: (when: string) => `${when}: uppgifter saknas`,
  column: {
    period: 'Period',
    n: 'Antal',
    lower: 'Undre gräns',
    centre: 'Medel',
    upper: 'Övre gräns',
    signal: 'Signal',
    unit: 'Enhet',
    share: 'Andel',
    whole: 'Av',
    level: 'I månaden',
    note: 'Bedömning',
    kind: 'Slag',
    older: 'Äldre än 90 dagar',
    type: 'Händelsetyp',
    system: 'System',
    source: 'Fil',
  },

  weekday: 'Veckodag',
  weekdayColumn: 'Dag',
  weekdayEven: 'Jämnt fördelat',
  weekdays: ['måndagar', 'tisdagar', 'onsdagar', 'torsdagar', 'fredagar', 'lördagar', 'söndagar'],
  weekdaysShort: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  weekdayLegend:
    'Det grå fältet är vad slumpen ger om alla dagar är lika: i 95 fall av 100 slutar alla sju staplar i sina fält. En stapel utanför sitt fält är fylld.',
  weekdayPoint: (day: string, n: number, text: string, lower: string, upper: string) =>
    `${capital(day)}: ${n === 1 ? '1 händelse' : `${text} händelser`}\nVad slumpen ger om alla dagar är lika: ${lower}–${upper}`,
  weekdayCaption: (
    [most, mostN]: readonly [string, string],
    [least, leastN]: readonly [string, string],
    p: number,
    pWorkdays: number,
  ) =>
    p < uneven
      ? `Flest händelser på ${most} (${mostN}), minst på ${least} (${leastN}). Så ojämnt blir det av slumpen i ${cases(p)}. ${
          pWorkdays < uneven
            ? `Också måndag till fredag skiljer sig mer än slumpen ger (${cases(pWorkdays)}).`
            : 'Måndag till fredag skiljer sig inte mer än slumpen ger.'
        }`
      : `Dagarna skiljer sig inte mer än slumpen ger: så ojämnt, eller mer, blir det i ${cases(p)} om alla dagar är lika.`,

  brush: 'Period',
  brushFrom: 'Första månaden',
  brushTo: 'Sista månaden',
  brushAll: 'Hela perioden',
  brushHelp: 'Dra i handtagen eller gå med piltangenterna.',

  areas: (beside: boolean): string => (beside ? 'Enheterna bredvid varandra' : 'Var ökar det?'),
  areasCaption: (named: readonly string[], n: number, all: string) =>
    named.length === 0
      ? n === 1
        ? 'Inget utöver slumpen det senaste halvåret.'
        : `Ingen av de ${all} visar något utöver slumpen det senaste halvåret. Samma skala i alla.`
      : `${named.join('; ')}. ${n - named.length === 0 ? '' : 'Övriga ligger inom slumpen. '}Samma skala i alla.`,
  areasSearching: 'Söker efter det som är mer än slumpen… Samma skala i alla.',
  areasFew: 'Månaderna är för få för att säga om något är mer än slumpen. Samma skala i alla.',
  areaNamed: (unit: string, since: string, side: Side, until: string | null) =>
    until === null ? `${unit} ligger ${than(side)} sedan ${since}` : `${unit} låg ${than(side)} ${since}–${until}`,
  areasOf: 'Visa',
  areasOfs: { all: 'Allt', threats: 'Hot och våld' },
  tileSteady: (level: string) => `${level} i månaden`,
  tileChanged: (since: string, until: string | null, before: string | null, after: string) =>
    `${until === null ? `sedan ${since}` : `${since}–${until}`}: ${after}${before === null ? '' : ` mot ${before}`}`,
  tileFew: (n: number, text: string) => (n === 1 ? '1 händelse' : `${text} händelser`),
  tileNone: 'inga händelser',
  tilePoint: (unit: string, when: string, n: string, quarter: boolean) =>
    `${unit}\n${when}: ${n}${quarter ? ' i månaden (kvartal)' : ''}`,
  tilesMore: (n: number) => (n === 1 ? 'Visa en enhet till' : `Visa ${n} enheter till`),
  tilesFewer: 'Visa färre enheter',
  tilesTurn: (from: string, to: string, all: string) => `Enhet ${from}–${to} av ${all}`,

  said: 'Vad samverkan har sagt om det',
  saidCaption: (who: string, n: number, text: string, shown: number, threats: boolean) => {
    const about = threats ? 'hot och våld' : 'arbetsmiljö, tillbud och olyckor, hot och våld';
    if (n === 0) return `${who}: inget ärende om ${about} i protokollen, i den valda tiden.`;
    return `${who}: ${n === 1 ? '1 ärende' : `${text} ärenden`} om ${about} i protokollen, i den valda tiden${shown < n ? `; de ${shown} senaste står här` : ''}.`;
  },
  saidOpen: 'något är utan slut',
  funnel: 'Händer det mer än storleken förklarar?',
  funnelCaption: (named: readonly string[], span: string, centre: string, what: Counted, widened: boolean) =>
    `${named.length === 0 ? 'Ingen enhet ligger utanför gränserna för sin storlek' : named.join('; ')}. ${capital(span)}: ${centre} ${what.many} per 100 anställda och år för alla tillsammans. ${widened ? 'Verksamheterna skiljer sig mer än slumpen ensam ger, och gränserna är vidgade efter det. ' : ''}Utanför betyder annorlunda, inte sämre. Inom den prickade linjen väntas 95 av 100 enheter, inom den streckade 998 av 1 000.`,
  funnelNamed: (unit: string, rate: string, side: Side) =>
    `${unit} (${rate}) ligger ${side === 'high' ? 'över' : 'under'} gränserna`,
  funnelMore: (n: number) => (n === 1 ? 'en enhet till ligger utanför' : `${n} enheter till ligger utanför`),
  funnelSize: 'anställda i medeltal',
  funnel95: '95 av 100',
  funnel998: '998 av 1 000',
  funnelPoint: (n: number, text: string, size: string, rate: string) =>
    `${n === 1 ? '1 händelse' : `${text} händelser`}, ${size} anställda: ${rate} per 100 anställda och år`,
  funnelPlaces: {
    within: 'inom gränserna',
    'outside-95': 'utanför 95 av 100: så ligger en av tjugo av en slump',
    'outside-998': 'utanför 998 av 1 000: sticker ut',
  },

  kinds: 'Vad är det som händer?',
  kindsNote: 'Klicka på en rad för att välja den; de andra diagrammen följer med.',
  type: 'Händelsetyp',
  threat: 'Hot och våld',
  cause: 'Orsak',
  status: 'Rapportens väg',
  most: (label: string, n: string, share: string) => `Vanligast: ${label}, ${n} (${share}).`,
  threatCaption: (n: string, all: string, share: string, unknown: number, unknownText: string) =>
    `Hot eller våld i ${n} av ${all} (${share})${unknown === 0 ? '' : `; för ${unknownText} är det okänt`}.`,
  causesUnknown: 'Källan säger ingen orsak.',
  nothing: 'Inga händelser i det valda.',
  statusCaption: (closed: number, closedText: string, all: string, open: number, old: number, oldText: string) =>
    `${closedText} av ${all} är ${closed === 1 ? 'avslutad' : 'avslutade'}.${open === 0 ? '' : ` ${old === 0 ? 'Ingen' : oldText} av de öppna är äldre än 90 dagar.`}`,
  statusUnknown: (n: number, text: string) =>
    n === 1 ? 'En rapport säger inget läge.' : `${text} rapporter säger inget läge.`,
  statusPart: (n: string, old: string) => `${n}, varav ${old} äldre än 90 dagar`,
  barCount: (n: string, share: string) => `${n} (${share})`,
  causesMore: (n: number) => (n === 1 ? 'Visa en orsak till' : `Visa ${n} orsaker till`),
  causesFewer: 'Visa färre orsaker',

  way: 'Var fastnar rapporterna?',
  stuck: 'Inte avslutade efter 90 dagar',
  stuckCaption: (unit: string, part: string, whole: string, share: string, rest: string | null) =>
    `${unit}: ${part} av ${whole} rapporter är inte avslutade efter 90 dagar (${share})${rest === null ? '' : `, på övriga enheter ${rest}`}.`,
  stuckNone: 'Alla rapporter som är äldre än 90 dagar är avslutade.',
  stuckAges: (halfYear: string, year: string, older: string) =>
    `Av de öppna är ${halfYear} 3–6 månader gamla, ${year} 6–12 månader och ${older} äldre än ett år.`,
  stuckNote: 'Rapporter från de senaste 90 dagarna är inte med: de hinner inte vara klara.',
  stuckNothing: 'Inga rapporter i det valda är äldre än 90 dagar med känt läge.',
  unsent: 'Arbetsskador som inte är skickade till Försäkringskassan',
  unsentCaption: (part: number, partText: string, whole: string, share: string) =>
    part === 0
      ? `Alla ${whole} arbetsskador som är äldre än 90 dagar är skickade.`
      : `${partText} av ${whole} arbetsskador äldre än 90 dagar är inte skickade (${share}).`,
  unsentNote: 'Olycksfall, färdolycksfall och arbetssjukdom hos medarbetare, där källan säger om de är skickade.',
  unsentNothing: 'Inga arbetsskador i det valda säger om de är skickade.',
  part: (part: string, whole: string, share: string) => `${part} av ${whole} (${share})`,
  reporting: 'Tillbud för varje olycksfall',
  reportingCaption: (unit: string, near: string, accidents: string, ratio: string | null, all: string | null) =>
    `${unit}: ${near} tillbud och ${accidents} olycksfall${ratio === null ? '' : `, ${ratio} för varje olycksfall`}${all === null ? '' : `; alla enheter tillsammans ${all}`}.`,
  reportingNote: 'Många tillbud kan vara fara eller god vana att rapportera: ingen riktning är bättre.',
  reportingNothing: 'Varken tillbud eller olycksfall i det valda.',
  ratio: (n: string | null) => (n === null ? 'inga olycksfall' : `${n} för varje olycksfall`),
  nearMisses: 'tillbud',
  accidents: 'olycksfall',
  unitsMore: (n: number) => (n === 1 ? 'Visa en enhet till' : `Visa ${n} enheter till`),
  unitsFewer: 'Visa färre enheter',

  periods: 'Summor för en period',
  periodsCaption: (system: string | null, span: string, n: number | null, text: string, units: number) => {
    const where = `${system === null ? '' : `${system}, `}${span}`;
    const places = units === 1 ? 'en enhet' : `${units} enheter`;
    return n === null
      ? `${where}: summor för hela perioden på ${places}, inte månader. En del av dem räknas in i varandra eller sägs olika i olika filer, så de läggs inte ihop.`
      : `${where}: ${n === 1 ? '1 händelse' : `${text} händelser`} på ${places}. ${units === 1 ? 'Det är en summa' : 'Det är summor'} för hela perioden, inte månader.`;
  },
  periodsFrom: (unit: string, sources: string) => `${unit} (${sources})`,
  periodsLede: (system: string | null, span: string, parts: string) =>
    `${span}${system === null ? '' : ` (${system})`}: ${parts}.`,
  periodsBeside: (n: string, events: string) => `${n} (raderna ger ${events})`,
  periodsEvents: 'Händelserna en och en',
  periodsAgree: (n: number, of: number) =>
    n === of
      ? of === 1
        ? 'Raderna ger samma tal.'
        : `Raderna ger samma tal för alla ${of} som går att jämföra.`
      : `Raderna ger ett annat tal för ${of - n} av ${of} som går att jämföra: båda står i diagrammet.`,
  periodsMore: (n: number) => (n === 1 ? 'en enhet till' : `${n} enheter till`),
  periodsPart: (unit: string, n: string) => `${unit} ${n}`,
  periodsOnly:
    'Uppgifterna är summor för en period. Månader, gränser och vad som är mer än slumpen kräver en rad för varje händelse:',
  periodsOnlyLink: 'lägg till ett uttag med en rad per händelse.',
  periodsChoose: 'Period',
  periodsSource: (n: number, sources: string) =>
    `Ur ${sources}${n > 3 ? ` och ${n - 3} ${n === 4 ? 'fil' : 'filer'} till` : ''}.`,
  periodsHidden: (n: number) =>
    n === 1
      ? 'En summa gäller annat än det valda och visas inte.'
      : `${n} summor gäller annat än det valda och visas inte.`,
  noUnit: 'Utan enhet',
  noSystem: 'okänt system',

  rows: 'Raderna bakom',
  rowsNote: 'Utan fritext och personuppgifter. Frånvaro och allvarlighet visas inte för enskilda händelser.',
  rowsShow: (n: number, text: string) => (n === 1 ? 'Visa raden bakom' : `Visa de ${text} händelserna som rader`),
  rowsHide: 'Dölj raderna',
  rowsCaption: (from: string, to: string) => `Rad ${from}–${to}, de senaste först`,
  rowsPrevious: 'Föregående',
  rowsNext: 'Nästa',
  row: {
    id: 'Id',
    occurred: 'Inträffade',
    reported: 'Rapporterad',
    unit: 'Enhet',
    type: 'Händelsetyp',
    threat: 'Hot och våld',
    cause: 'Orsak',
    status: 'Läge',
    closed: 'Avslutad',
    sent: 'Försäkringskassan',
    count: 'Antal',
  },
  sent: { yes: 'skickad', no: 'inte skickad', unknown: '' },

  leftOut: (parts: string) => `Inte med: ${parts}.`,
  leftOutVoided: (n: number, text: string) => (n === 1 ? '1 makulerad' : `${text} makulerade`),
  leftOutUndated: (n: number, text: string) => `${n === 1 ? '1' : text} utan datum`,
  leftOutLater: (n: number, text: string, asOf: string) => `${n === 1 ? '1' : text} med datum efter ${asOf}`,
  leftOutNoUnit: (n: number, text: string) => `${reports(n, text)} utan enhet räknas i helheten men i ingen enhet.`,
  noEvents: 'Det finns inga händelser i uppgifterna.',
  noEventsWhat: 'Lägg till ett uttag ur ert system för händelser: en CSV-fil med datum, enhet och händelsetyp.',
  noEventsLink: 'Till Data',
};
