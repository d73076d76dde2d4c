import { definite, ask, aUnion, aUnit, hold, hr, matter, promise, reply, text, type Template } from '../scene.ts';
import type { UnitKind } from '../units.ts';

/** Kinds of units that work in shifts. */
const shifts: readonly UnitKind[] = ['homecare', 'residential', 'technical'];

/** Recruitment, working hours, pay, competence. */
export const staffing: readonly Template[] = [
  {
    ...{ id: 'new-manager', topic: 'bemanning', section: 'information' },
    make: (s) => {
      const unit = aUnit(s);
      const union = aUnion(s);
      return matter(
        s.random.pick([`Rekrytering av chef till ${unit}`, 'Aktuella chefsrekryteringar']),
        text(
          `Chefsrekrytering pågår till ${unit}.`,
          `${s.random.int(9, 31)} ansökningar har kommit in och intervjuer hålls under ${s.random.pick(['två veckor', 'nästa vecka', 'månaden'])}.`,
        ),
        hold(union, 'intervjutiderna måste meddelas i god tid för att facken ska kunna delta'),
        reply('tiderna skickas ut en vecka i förväg'),
      );
    },
  },
  {
    ...{ id: 'summer-staffing', topic: 'bemanning', section: 'dialogue', months: [3, 4, 5, 6] },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        'Sommarbemanning',
        text(
          `Rekryteringen av sommarvikarier pågår och ${s.random.int(52, 93)} procent av passen är tillsatta.`,
          `Svårast är läget på ${unit}.`,
        ),
        ask(
          aUnion(s),
          `Vad är planen om sommarvikarierna inte räcker på ${unit}?`,
          `vad planen är om sommarvikarierna inte räcker på ${unit}`,
        ),
        reply('erfarna vikarier lånas då mellan enheterna'),
        promise(
          s,
          definite(s.group.employer[1]?.role ?? 'chef'),
          `bemanningen på ${unit} i sommar`,
          `passen på ${unit} är tillsatta till och med augusti`,
        ),
      );
    },
  },
  {
    ...{ id: 'vacancies', topic: 'bemanning', section: 'dialogue' },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        s.random.pick([`Vakanser på ${unit}`, 'Bemanning och vikarier']),
        text(
          `${unit} har ${s.random.int(2, 6)} vakanser.`,
          s.random.pick([
            'Vikarier täcker en del av behovet, men introduktionen tar tid från ordinarie personal.',
            'Tjänsterna är utlysta på nytt efter att för få sökt.',
          ]),
        ),
        hold(aUnion(s), 'vakanserna gör att den som är ny blir utan stöd'),
        reply('tjänsterna är utlysta och två erfarna kollegor har fått tid som mentorer'),
      );
    },
  },
  {
    ...{ id: 'full-time', topic: 'bemanning', section: 'information', fields: ['care', 'central', 'technical'] },
    make: (s) =>
      matter(
        'Heltid som norm',
        text(
          `Andelen medarbetare som arbetar heltid är ${s.random.int(58, 79)} procent.`,
          'Ofrivillig deltid har minskat sedan bemanningsenheten startade.',
        ),
        hold(aUnion(s), 'heltid måste gå att förena med hållbara scheman'),
      ),
  },
  {
    ...{ id: 'rota', topic: 'arbetstid', section: 'dialogue' },
    make: (s) => {
      const unit = aUnit(s, shifts);
      return matter(
        s.random.pick([`Nytt schema på ${unit}`, `Schemaläggning, ${unit}`]),
        text(
          `Ett nytt schema prövas på ${unit} under ${s.random.int(8, 16)} veckor.`,
          'Syftet är att minska antalet delade turer.',
        ),
        ask(aUnion(s), `Hur utvärderas schemat på ${unit}?`, `hur schemat på ${unit} utvärderas`),
        reply('utvärderingen görs med en enkät till all personal före sommaren'),
      );
    },
  },
  {
    ...{ id: 'holidays', topic: 'arbetstid', section: 'information', months: [1, 2, 3, 4] },
    make: (s) =>
      matter(
        'Semesterplanering',
        text(
          `Ansökan om semester ska lämnas senast den ${s.random.pick(['31 mars', '15 april'])}.`,
          'Besked lämnas en månad senare, när sommarens schema är lagt. Lika regler gäller för alla.',
        ),
        s.random.chance(0.5) && hold(aUnion(s), 'besked om semester behöver komma tidigare'),
      ),
  },
  {
    ...{ id: 'daily-rest', topic: 'arbetstid', section: 'dialogue', fields: ['care', 'technical', 'central'] },
    make: (s) => {
      const unit = aUnit(s, shifts);
      return matter(
        'Dygnsvila och beredskap',
        text(
          `De nya reglerna om dygnsvila påverkar schemat på ${unit}.`,
          'Beredskap och jourpass delas om så att elva timmars vila nås.',
        ),
        hold(aUnion(s), 'övertid och extrapass bryter dygnsvilan oftare än vad statistiken visar'),
        promise(
          s,
          definite(hr(s)),
          `antalet brott mot dygnsvilan på ${unit}`,
          `antalet brott mot dygnsvilan på ${unit} har halverats sedan schemat ändrades`,
        ),
      );
    },
  },
  {
    ...{ id: 'remote-work', topic: 'arbetstid', section: 'information', fields: ['central', 'social', 'culture'] },
    make: (s) =>
      matter(
        'Distansarbete',
        text(
          'Riktlinjen för distansarbete har följts upp.',
          `Arbete hemifrån högst ${s.random.pick(['en dag', 'två dagar'])} i veckan är fortsatt möjligt där verksamheten tillåter.`,
        ),
        ask(
          aUnion(s),
          'Vem ansvarar för arbetsmiljön vid distansarbete?',
          'vem som ansvarar för arbetsmiljön vid distansarbete',
        ),
        reply('arbetsgivaren har samma ansvar som på kontoret och en checklista ska fyllas i'),
      ),
  },
  {
    ...{ id: 'pay-review', topic: 'lon_villkor', section: 'information', months: [1, 2, 3, 4, 5] },
    make: (s) =>
      matter(
        s.random.pick(['Löneöversyn', `Löneöversyn ${s.date.slice(0, 4)}`]),
        text(
          'Överläggningar inför löneöversynen är inledda med samtliga organisationer.',
          `Nya löner betalas ut i ${s.random.pick(['april', 'maj', 'juni'])}.`,
        ),
        hold(aUnion(s), 'lönekriterierna är otydliga och tillämpas olika'),
        reply('cheferna har fått en gemensam genomgång av lönekriterierna'),
      ),
  },
  {
    ...{ id: 'pay-survey', topic: 'lon_villkor', section: 'information', months: [9, 10, 11, 12] },
    make: (s) =>
      matter(
        'Lönekartläggning',
        text(
          'Årets lönekartläggning är genomförd i samverkan med de fackliga organisationerna.',
          `Kartläggningen visar ${s.random.int(2, 7)} löneskillnader som behöver analyseras vidare.`,
        ),
      ),
  },
  {
    ...{ id: 'introduction', topic: 'kompetens', section: 'information' },
    make: (s) =>
      matter(
        s.random.pick(['Introduktion av nyanställda', 'Introduktion och handledning']),
        text(
          'Introduktionen av nyanställda har gjorts om.',
          `Programmet omfattar ${s.random.int(2, 5)} dagar och en uppföljning efter tre månader.`,
        ),
        hold(aUnion(s), 'den som handleder behöver få tid avsatt för introduktionen'),
      ),
  },
  {
    ...{ id: 'safety-training', topic: 'kompetens', section: 'information' },
    make: (s) =>
      matter(
        'Arbetsmiljöutbildning',
        text(
          `Arbetsmiljöutbildning för chefer och skyddsombud hålls vid ${s.random.int(2, 4)} tillfällen.`,
          `${s.random.int(12, 46)} personer är anmälda.`,
        ),
        ask(
          aUnion(s),
          'Kan nya skyddsombud få gå arbetsmiljöutbildningen direkt när de valts?',
          'om nya skyddsombud kan få gå arbetsmiljöutbildningen direkt när de valts',
        ),
        reply('platser hålls för nya skyddsombud vid varje tillfälle'),
      ),
  },
  {
    ...{ id: 'new-rota-model', topic: 'arbetstid', section: 'decision', fields: ['care', 'technical'] },
    make: (s) => {
      const unit = aUnit(s, shifts);
      const union = aUnion(s);
      return {
        ...matter(
          `Ändrad schemamodell på ${unit}`,
          text(`Förslaget innebär att önskeschema ersätts av fast schema på ${unit}.`),
          hold(union, 'ett fast schema försämrar möjligheten till återhämtning'),
          reply('modellen behövs för att dygnsvilan ska kunna hållas'),
        ),
        decision: `Parterna är oeniga. ${union} reserverar sig mot beslutet.`,
      };
    },
  },
];
