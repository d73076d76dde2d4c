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

const topic = 'lokaler';
const section = 'information';

/** Rooms, air, cleaning, moving. */
export const premises: readonly Template[] = [
  {
    ...{ id: 'indoor-climate', topic, section },
    make: (s) => {
      const unit = aUnit(s);
      const degrees = s.random.int(26, 29);
      return matter(
        s.random.pick([`Inomhusklimatet på ${unit}`, `Temperatur och ventilation, ${unit}`]),
        text(
          s.random.pick([
            `Medarbetare på ${unit} har rapporterat om dålig luft och höga temperaturer.`,
            `Inomhusklimatet på ${unit} har varit uppe på arbetsplatsträffar under en tid.`,
          ]),
          `Vid mätningar har temperaturen varit ${degrees} grader på eftermiddagarna.`,
          'Fastighetsägaren har kallats till en genomgång av styrning och filter.',
        ),
        hold(aUnion(s), `luften på ${unit} påverkar både koncentration och arbetsmiljö`),
        reply('filterbyte är beställt och en ny mätning görs när det är klart'),
      );
    },
  },
  {
    ...{ id: 'rebuilding', topic, section },
    make: (s) => {
      const unit = aUnit(s);
      const month = s.random.pick(['augusti', 'oktober', 'januari', 'mars']);
      const union = aUnion(s);
      return matter(
        s.random.pick([`Ombyggnad av ${unit}`, `Ombyggnationen vid ${unit}`]),
        text(
          `Projektledaren informerade om ombyggnaden vid ${unit}.`,
          s.random.pick([
            'Arbetet delas upp i två etapper för att verksamheten ska kunna vara kvar i huset.',
            'Under byggtiden används tillfälliga lokaler i samma kvarter.',
          ]),
          `Första etappen beräknas vara klar i ${month}.`,
        ),
        ask(
          union,
          `Hur har skyddsombuden deltagit i planeringen av lokalerna på ${unit}?`,
          `hur skyddsombuden har deltagit i planeringen av lokalerna på ${unit}`,
        ),
        reply('skyddsombuden har varit med vid två planeringsmöten och får handlingarna för granskning'),
      );
    },
  },
  {
    ...{ id: 'moving', topic, section },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        s.random.pick([`Flytt till nya lokaler, ${unit}`, `Nya lokaler för ${unit}`]),
        text(
          `Hyresavtalet för ${unit} löper ut och nya lokaler har tagits fram.`,
          'Lokalerna är ljusare men antalet rum för enskilda samtal är färre.',
          s.random.pick([
            'En riskbedömning inför flytten är påbörjad.',
            'En arbetsgrupp med skyddsombud tar fram möblering.',
          ]),
        ),
        hold(aUnion(s), 'antalet samtalsrum och konferensrum blir för litet'),
        promise(
          s,
          definite(s.group.employer[0]?.role ?? 'chef'),
          `antalet samtalsrum i de nya lokalerna för ${unit}`,
          `ytterligare två samtalsrum ryms i lokalerna för ${unit}`,
        ),
      );
    },
  },
  {
    ...{ id: 'cleaning', topic, section },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        s.random.pick([`Städningen på ${unit}`, 'Städning av lokalerna']),
        text(
          'Städfrekvensen ändrades vid årsskiftet.',
          `På ${unit} har synpunkter kommit in om att ${s.random.pick(['kök och pausrum', 'toaletter', 'entré och korridorer'])} inte hinner städas varje dag.`,
        ),
        ask(
          aUnion(s),
          `Vem följer upp städningen av lokalerna på ${unit}?`,
          `vem som följer upp städningen av lokalerna på ${unit}`,
        ),
        reply('kontroll görs varje månad tillsammans med lokalvården'),
      );
    },
  },
  {
    ...{ id: 'modules', topic, section, fields: ['education'] },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        `Tillfälliga lokaler vid ${unit}`,
        text(
          `Paviljongerna vid ${unit} tas i bruk i ${s.random.pick(['augusti', 'november', 'januari'])}.`,
          `De rymmer ${s.random.int(3, 8)} klassrum och ett arbetsrum för personalen.`,
        ),
        bullets(
          'Ljudmätning görs innan lokalerna tas i bruk.',
          'Utrymningsplan gås igenom med all personal.',
          'Arbetsrummet möbleras efter samråd med skyddsombuden.',
        ),
        hold(aUnion(s), 'arbetsrummet är för litet för det antal lärare som ska dela på det'),
        reply('ytan ses över när schemat för läsåret är lagt'),
      );
    },
  },
  {
    ...{ id: 'parking', topic, section, fields: ['central', 'care', 'social', 'technical', 'culture'] },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        s.random.pick(['Parkering och cykelrum', `Parkering vid ${unit}`]),
        text(
          `Antalet parkeringsplatser vid ${unit} minskar när gatan byggs om.`,
          'Tjänstebilarna får fasta platser; egna bilar hänvisas till parkeringen vid stationen.',
        ),
        ask(
          aUnion(s),
          `Hur löses parkering för den som börjar före klockan sex på ${unit}?`,
          `hur parkering löses för den som börjar före klockan sex på ${unit}`,
        ),
        promise(
          s,
          definite(hr(s)),
          `parkering för tidiga arbetspass på ${unit}`,
          'sex platser nära entrén är reserverade mellan klockan fem och sju',
        ),
      );
    },
  },
];
