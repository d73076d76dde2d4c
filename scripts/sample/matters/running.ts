import {
  definite,
  ask,
  aUnion,
  aUnit,
  bullets,
  hold,
  hr,
  matter,
  promise,
  reply,
  text,
  type Template,
} from '../scene.ts';

/** Money, systems, organisation, how the groups themselves work, the business. */
export const running: readonly Template[] = [
  {
    ...{ id: 'monthly-report', topic: 'ekonomi', section: 'information' },
    make: (s) => {
      const unit = aUnit(s);
      const sum = `${s.random.int(1, 9)},${s.random.int(1, 9)}`;
      return matter(
        s.random.pick(['Månadsrapport', 'Ekonomisk uppföljning', 'Budgetuppföljning']),
        text(
          `Prognosen för året visar ett ${s.random.pick(['underskott', 'underskott', 'överskott'])} på ${sum} mnkr.`,
          `Avvikelsen är störst på ${unit}.`,
        ),
        ask(
          aUnion(s),
          `Hur påverkar prognosen bemanningen på ${unit}?`,
          `hur prognosen påverkar bemanningen på ${unit}`,
        ),
        reply('inga tjänster tas bort under året men återbesättning prövas i varje fall'),
      );
    },
  },
  {
    ...{ id: 'budget', topic: 'ekonomi', section: 'dialogue', months: [9, 10, 11, 12] },
    make: (s) => {
      const year = Number(s.date.slice(0, 4)) + 1;
      return matter(
        `Mål och ekonomi ${year}`,
        text(
          `Planeringsförutsättningarna för ${year} gicks igenom.`,
          `Uppräkningen är ${s.random.int(1, 3)},${s.random.int(0, 9)} procent, vilket är lägre än kostnadsökningen.`,
        ),
        hold(aUnion(s), 'budgeten saknar utrymme för nya lagkrav'),
        reply('effektiviseringar fördelas efter dialog i varje verksamhet'),
      );
    },
  },
  {
    ...{ id: 'savings', topic: 'ekonomi', section: 'dialogue' },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        'Åtgärder för budget i balans',
        text('Ett antal åtgärder för att nå en budget i balans presenterades.'),
        bullets(
          `Minskade inköp på ${unit}.`,
          'Senare tillsättning av vakanta tjänster.',
          'Samlad upphandling av förbrukningsmaterial.',
        ),
        hold(aUnion(s), 'konsekvenserna för arbetsmiljön saknas i underlaget'),
        promise(
          s,
          definite(s.group.employer[0]?.role ?? 'chef'),
          `konsekvenserna av besparingen på ${unit}`,
          `en konsekvensbeskrivning för ${unit} är framtagen och skickas ut`,
        ),
      );
    },
  },
  {
    ...{ id: 'new-system', topic: 'it', section: 'information' },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        s.random.pick(['Nytt systemstöd', 'Införande av nytt verksamhetssystem']),
        text(
          `Systemstödet införs på ${unit} i ${s.random.pick(['april', 'maj', 'september', 'november'])}.`,
          'Superanvändare utses på varje enhet och manualer läggs på intranätet.',
        ),
        ask(
          aUnion(s),
          `Vilken tid avsätts för utbildning i systemstödet på ${unit}?`,
          `vilken tid som avsätts för utbildning i systemstödet på ${unit}`,
        ),
        reply('varje medarbetare får fyra timmar inom ordinarie arbetstid'),
      );
    },
  },
  {
    ...{ id: 'digital-signing', topic: 'it', section: 'information' },
    make: (s) =>
      matter(
        'Digital signering',
        text(
          'Digital signering av protokoll och avtal införs stegvis.',
          s.random.pick([
            'IT-enheten håller korta genomgångar varje vecka.',
            'Den som saknar e-legitimation kan även fortsättningsvis skriva under på papper.',
          ]),
        ),
        s.random.chance(0.5) && hold(aUnion(s), 'det är viktigt att fackliga företrädare också får behörighet'),
      ),
  },
  {
    ...{ id: 'mail', topic: 'it', section: 'information' },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        s.random.pick(['Telefoni och e-post', 'It-störningar']),
        text(
          `${unit} har haft återkommande störningar i e-post och telefoni.`,
          'Leverantören har lagt in en extra förbindelse.',
        ),
        promise(
          s,
          'IT-enheten',
          `driftstörningarna på ${unit}`,
          `inga nya driftstörningar på ${unit} har noterats sedan förbindelsen byttes`,
        ),
      );
    },
  },
  {
    ...{ id: 'review', topic: 'organisation', section: 'dialogue' },
    make: (s) => {
      const unit = aUnit(s);
      const union = aUnion(s);
      return matter(
        s.random.pick(['Organisationsöversyn', `Organisationsförändring på ${unit}`]),
        text(
          `En organisationsöversyn av ${unit} är inledd.`,
          'Medarbetarna har haft två dialogmöten och förslag väntas efter årets slut.',
        ),
        ask(
          union,
          `Hur många tjänster berörs av organisationsförändringen på ${unit}?`,
          `hur många tjänster som berörs av organisationsförändringen på ${unit}`,
        ),
        reply('omkring tio tjänster berörs och ingen övertalighet väntas'),
      );
    },
  },
  {
    ...{ id: 'span-of-control', topic: 'organisation', section: 'dialogue' },
    make: (s) =>
      matter(
        'Chefers förutsättningar',
        text(
          `Antalet medarbetare för varje chef är i genomsnitt ${s.random.int(24, 38)}.`,
          'En ny organisation med biträdande chefer prövas.',
        ),
        hold(aUnion(s), 'chefer i beredskap behöver få ersättning i tid'),
      ),
  },
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
    ...{ id: 'procurement', topic: 'upphandling', section: 'information' },
    make: (s) => {
      const what = s.random.pick(['arbetskläder', 'företagshälsovård', 'kontorsmöbler', 'livsmedel', 'skyddsskor']);
      return matter(
        `Upphandling av ${what}`,
        text(
          `Upphandlingen av ${what} är annonserad.`,
          `Avtal med ny leverantör väntas gälla från ${s.random.pick(['1 mars', '1 juni', '1 oktober'])}.`,
        ),
        ask(
          aUnion(s),
          `Har skyddsombuden fått lämna synpunkter på kraven i upphandlingen av ${what}?`,
          `om skyddsombuden har fått lämna synpunkter på kraven i upphandlingen av ${what}`,
        ),
        reply('en referensgrupp med två skyddsombud har gått igenom kraven'),
      );
    },
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
    ...{ id: 'data-protection', topic: 'sekretess_sakerhet', section: 'information' },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        s.random.pick(['Dataskydd och sekretess', 'Informationssäkerhet']),
        text(
          'Rutinen för sekretess och dataskydd har uppdaterats.',
          `En genomgång hålls på ${unit} under ${s.random.pick(['våren', 'hösten'])}.`,
        ),
        s.random.chance(0.5) && hold(aUnion(s), 'handlingar som lämnas ut måste vara fria från namn på medarbetare'),
      );
    },
  },
  {
    ...{ id: 'preparedness', topic: 'sekretess_sakerhet', section: 'information' },
    make: (s) =>
      matter(
        'Krisberedskap',
        text(
          'Krisberedskapsplanen är reviderad och krigsplacering av personal pågår.',
          `Övning hålls i ${s.random.pick(['april', 'september', 'november'])}.`,
        ),
        ask(aUnion(s), 'Hur informeras den som blir krigsplacerad?', 'hur den som blir krigsplacerad informeras'),
        reply('var och en får ett brev och ett samtal med sin chef'),
      ),
  },
  {
    ...{ id: 'infection', topic: 'pandemi', section: 'information', fields: ['care', 'education', 'central'] },
    make: (s) =>
      matter(
        s.random.pick(['Smittläge och vaccination', 'Covid-19, läget']),
        text(
          'Smittspridningen av covid-19 är låg och skyddsutrustning finns i lager.',
          `Vaccination erbjuds personal från den ${s.random.int(3, 24)} ${s.random.pick(['oktober', 'november', 'februari'])}.`,
        ),
        s.random.chance(0.5) && hold(aUnion(s), 'vaccination ska kunna ske på arbetstid'),
      ),
  },
  {
    ...{ id: 'pupils', topic: 'verksamhet', section: 'information', fields: ['education'] },
    make: (s) => {
      const unit = aUnit(s, ['school']);
      return matter(
        s.random.pick(['Elevantal och måluppfyllelse', 'Information om verksamheten']),
        text(
          `Elevantalet minskar på ${unit} och ökar i övriga delar av kommunen.`,
          `Andelen elever med godkända betyg är ${s.random.int(71, 92)} procent.`,
        ),
        hold(aUnion(s), 'måluppfyllelsen hänger ihop med tillgången till behöriga lärare'),
      );
    },
  },
  {
    ...{ id: 'clients', topic: 'verksamhet', section: 'information', fields: ['care', 'social'] },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        'Information om verksamheten',
        text(
          `Antalet brukare på ${unit} har ökat med ${s.random.int(4, 18)} procent på ett år.`,
          'Brukarundersökningen visar på goda resultat för bemötande.',
        ),
        s.random.chance(0.5) && hold(aUnion(s), 'fler brukare kräver fler kollegor'),
      );
    },
  },
  {
    ...{ id: 'opening-hours', topic: 'verksamhet', section: 'decision', fields: ['culture', 'social', 'education'] },
    make: (s) => {
      const unit = aUnit(s, ['culture', 'social', 'preschool']);
      return {
        ...matter(
          `Ändrade öppettider på ${unit}`,
          text(
            `${unit} föreslås öppna en timme senare på fredagar som en del av verksamhetsutvecklingen.`,
            'Riskbedömning är gjord med skyddsombud.',
          ),
        ),
        decision: s.random.pick(['Ärendet anses samverkat.', 'Samverkansgruppen samverkade enligt förslaget.']),
      };
    },
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
