import { definite, ask, aUnion, aUnit, bullets, hold, matter, promise, reply, text, type Template } from '../scene.ts';

/** Money, systems, organisation. */
export const management: readonly Template[] = [
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
          `konsekvenserna av besparingen på ${unit} är beskrivna och skickas ut`,
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
];
