import { ask, aUnion, aUnit, hold, matter, reply, text, type Template } from '../scene.ts';

/** The work itself: procurement, security, pupils and clients. */
export const operations: readonly Template[] = [
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
];
