import { definite, aUnion, hold, hr, matter, reply, text, type Template } from '../scene.ts';

/** The employee survey, how the groups themselves work, equal treatment. */
export const cooperation: readonly Template[] = [
  {
    ...{ id: 'employee-survey', topic: 'medarbetarenkat', section: 'information', months: [11, 12, 1, 2] },
    make: (s) =>
      matter(
        s.random.pick(['Medarbetarundersökningen', 'Resultat av medarbetarenkäten']),
        text(
          'Resultatet av medarbetarundersökningen presenterades.',
          'Frågor om motivation, ledarskap och styrning ingår i HME.',
          'Varje enhet går igenom sitt resultat på arbetsplatsträff.',
        ),
        hold(aUnion(s), 'resultatet behöver redovisas för varje enhet och inte bara för helheten'),
        reply('enheter med minst sju svar har fått egna resultat'),
      ),
  },
  {
    ...{ id: 'action-plans', topic: 'medarbetarenkat', section: 'dialogue', months: [2, 3, 4, 5] },
    make: (s) =>
      matter(
        'Handlingsplaner efter medarbetarundersökningen',
        text(
          `${s.random.int(70, 96)} procent av enheterna har en handlingsplan efter medarbetarundersökningen.`,
          'Vanligast är åtgärder som rör medarbetarsamtal och tydligare mål.',
        ),
        s.random.chance(0.6) && hold(aUnion(s), 'handlingsplanerna måste följas upp under året'),
      ),
  },
  {
    ...{ id: 'evaluation', topic: 'samverkansformer', section: 'dialogue', months: [11, 12, 1, 2] },
    make: (s) =>
      matter(
        s.random.pick(['Utvärdering av samverkan', 'Samverkansgruppernas arbete']),
        text(
          'Enkäten om samverkan gick ut till samtliga samverkansgrupper i oktober.',
          'Många tycker att dagordningarna är för långa och att fackliga företrädare saknas i en del grupper.',
        ),
        hold(aUnion(s), 'förvaltningen måste bevaka att alla samverkansgrupper svarar'),
      ),
  },
  {
    ...{ id: 'forms', topic: 'samverkansformer', section: 'information' },
    make: (s) =>
      matter(
        'Mallar för dagordning och protokoll',
        text(
          'Mallarna för dagordning och protokoll har förenklats efter synpunkter från samverkansgrupperna.',
          `De nya mallarna används från och med ${s.random.pick(['nästa möte', 'årsskiftet', 'höstens första möte'])}.`,
        ),
        s.random.chance(0.5) && hold(aUnion(s), 'samverkansavtalet bör gås igenom i alla samverkansgrupper'),
      ),
  },
  {
    ...{ id: 'equality', topic: 'likabehandling', section: 'information' },
    make: (s) =>
      matter(
        'Aktiva åtgärder mot diskriminering',
        text(
          'Arbetet med aktiva åtgärder redovisades.',
          s.random.pick([
            'Rekrytering och befordran har undersökts med avseende på diskriminering.',
            'Kartläggningen visar behov av bättre tillgänglighet i äldre byggnader.',
          ]),
        ),
        s.random.chance(0.4) && hold(aUnion(s), 'jämställdhet bör vara en stående punkt'),
      ),
  },
  {
    ...{ id: 'task-allocation', topic: 'arbetsmiljo', section: 'decision' },
    make: (s) => ({
      ...matter(
        'Fördelning av arbetsmiljöuppgifter',
        text(`${definite(hr(s))} föredrog förslaget till ny fördelning av arbetsmiljöuppgifter.`),
      ),
      decision: s.random.pick([
        'Ärendet anses samverkat.',
        'Fördelningen av arbetsmiljöuppgifter bordläggs till nästa möte.',
        'Informationen lades till handlingarna.',
      ]),
    }),
  },
];
