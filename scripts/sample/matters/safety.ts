import {
  definite,
  ask,
  aUnion,
  aUnit,
  bullets,
  claim,
  hold,
  hr,
  matter,
  promise,
  reply,
  text,
  type Template,
} from '../scene.ts';

/** Work environment: threats, rounds, risk assessment, workload, sick leave, the legal tools of the safety representatives. */
export const safety: readonly Template[] = [
  {
    ...{ id: 'threat-routine', topic: 'hot_vald', section: 'dialogue' },
    make: (s) =>
      matter(
        s.random.pick(['Rutin för hot och våld', 'Översyn av rutinen vid hot- och våldssituationer']),
        text(
          'Rutinen för hot och våld har setts över tillsammans med huvudskyddsombuden.',
          s.random.pick([
            'Nytt är att en checklista ska gås igenom vid varje introduktion.',
            'Nytt är att chefen ska kontakta den drabbade samma dag och göra polisanmälan.',
          ]),
        ),
        hold(aUnion(s), 'polisanmälan vid hot och våld ska göras av chefen och inte av den drabbade'),
        reply('rutinen säger att chefen gör polisanmälan'),
      ),
  },
  {
    ...{ id: 'alarm', topic: 'hot_vald', section: 'dialogue', fields: ['central', 'care', 'culture'] },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        `Överfallslarm på ${unit}`,
        text(
          `Överfallslarmen på ${unit} provades i förra månaden.`,
          `Vid provet tog det ${s.random.int(4, 11)} minuter innan väktare var på plats.`,
        ),
        ask(aUnion(s), `Hur ofta provas överfallslarmen på ${unit}?`, `hur ofta överfallslarmen på ${unit} provas`),
        reply('larmen provas första måndagen i varje månad'),
      );
    },
  },
  {
    ...{ id: 'follow-up-sam', topic: 'arbetsmiljo', section: 'dialogue', months: [2, 3, 4, 5] },
    make: (s) =>
      matter(
        'Årlig uppföljning av det systematiska arbetsmiljöarbetet',
        text(
          `${definite(hr(s))} redovisade den årliga uppföljningen av SAM.`,
          `${s.random.int(82, 97)} procent av enheterna har lämnat in sin uppföljning.`,
          'Fördelningen av arbetsmiljöuppgifter är tydligare än förra året medan kunskaperna om riskbedömning behöver stärkas.',
        ),
        hold(aUnion(s), 'skyddsombuden saknas i uppföljningen på flera arbetsplatser'),
        reply('cheferna påminns om att skyddsombud ska delta'),
      ),
  },
  {
    ...{ id: 'safety-round', topic: 'arbetsmiljo', section: 'dialogue', months: [9, 10, 11, 12] },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        s.random.pick(['Skyddsronder', 'Höstens skyddsronder']),
        text(
          'Skyddsronderna ska vara genomförda senast den 15 november.',
          `På ${unit} har skyddsronden lett till en handlingsplan med ${s.random.int(4, 13)} åtgärder.`,
        ),
        bullets('Belysning i förråd och trapphus.', 'Märkning av kemiska ämnen.', 'Rutin för första hjälpen.'),
        ask(
          aUnion(s),
          `När ska åtgärderna efter skyddsronden på ${unit} vara klara?`,
          `när åtgärderna efter skyddsronden på ${unit} ska vara klara`,
        ),
        reply('de flesta är klara och resten görs före årsskiftet'),
      );
    },
  },
  {
    ...{ id: 'risk-assessment', topic: 'arbetsmiljo', section: 'dialogue' },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        s.random.pick([`Riskbedömning inför förändring på ${unit}`, `Risk- och konsekvensanalys, ${unit}`]),
        text(
          `Riskbedömningen inför förändringen på ${unit} gicks igenom.`,
          `${s.random.int(5, 12)} risker har identifierats, varav ${s.random.int(1, 3)} bedöms som allvarliga.`,
          'Handlingsplanen följs upp efter tre månader.',
        ),
        hold(aUnion(s), 'riskbedömningen kom för sent i processen'),
        reply('tidplanen var snäv eftersom beslutet kom sent'),
      );
    },
  },
  {
    ...{ id: 'workload', topic: 'osa', section: 'dialogue' },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        s.random.pick(['Arbetsbelastning', `Arbetsbelastningen på ${unit}`]),
        text(
          `Arbetsbelastningen på ${unit} har varit hög under ${s.random.pick(['våren', 'hösten', 'de senaste månaderna'])}.`,
          'Återhämtning och prioritering har tagits upp på arbetsplatsträffarna.',
        ),
        hold(aUnion(s), `medarbetarna på ${unit} saknar tid för återhämtning mellan arbetspassen`),
        promise(
          s,
          definite(hr(s)),
          `stöd till ${unit} för att prioritera arbetsuppgifter`,
          `en genomgång av arbetsuppgifter är gjord på ${unit} och två uppdrag har flyttats`,
        ),
      );
    },
  },
  {
    ...{ id: 'victimisation', topic: 'osa', section: 'information' },
    make: (s) =>
      matter(
        s.random.pick(['Riktlinje mot kränkande särbehandling', 'Kränkande särbehandling, ny rutin']),
        text(
          'Riktlinjen mot kränkande särbehandling och trakasserier är reviderad.',
          'Anmälan kan göras till närmaste chef, till skyddsombud eller direkt till HR.',
        ),
        s.random.chance(0.5) && hold(aUnion(s), 'det är bra att anmälan kan göras till någon annan än den egna chefen'),
      ),
  },
  {
    ...{ id: 'sick-leave', topic: 'sjuk_rehab', section: 'information' },
    make: (s) => {
      const unit = aUnit(s);
      return matter(
        s.random.pick(['Sjukfrånvaro', 'Uppföljning av sjukfrånvaron']),
        text(
          `${definite(hr(s))} redovisade sjukfrånvaron för de senaste tolv månaderna.`,
          s.random.pick([
            'Korttidsfrånvaron har minskat medan den långa är oförändrad.',
            'Den långa sjukfrånvaron står för mer än hälften.',
          ]),
        ),
        ask(
          aUnion(s),
          `Vilka insatser görs för dem som är sjukskrivna på ${unit}?`,
          `vilka insatser som görs för dem som är sjukskrivna på ${unit}`,
        ),
        reply('rehabiliteringsplaner finns för alla som varit borta mer än fyra veckor'),
      );
    },
  },
  {
    ...{
      id: 'health-service',
      topic: 'sjuk_rehab',
      section: 'information',
      fields: ['education', 'care', 'social', 'technical', 'culture'],
    },
    make: (s) =>
      matter(
        'Företagshälsovårdens årsrapport',
        text(
          'Företagshälsovården presenterade sin årsrapport.',
          'De efterhjälpande insatserna är fler än de förebyggande.',
          `Andelen främjande insatser har ökat till ${s.random.int(8, 19)} procent.`,
        ),
        hold(aUnion(s), 'företagshälsovården behöver kopplas in tidigare'),
      ),
  },
  {
    ...{ id: 'rehabilitation', topic: 'sjuk_rehab', section: 'information' },
    make: (s) =>
      matter(
        'Rehabiliteringsprocessen',
        text(
          'En ny modul för rehabilitering har införts i personalsystemet.',
          `Under året har ${s.random.int(3, 9)} utbildningar om arbetsanpassning hållits för chefer.`,
        ),
        ask(
          aUnion(s),
          'Får skyddsombuden gå utbildningen om arbetsanpassning?',
          'om skyddsombuden får gå utbildningen om arbetsanpassning',
        ),
        reply('platser finns och skyddsombuden bjuds in till höstens omgång'),
      ),
  },
  {
    ...{ id: 'request-66a', topic: 'arbetsmiljo', section: 'decision', fields: ['education', 'care'] },
    make: (s) => {
      const unit = aUnit(s);
      const union = aUnion(s);
      return {
        ...matter(
          `Begäran enligt 6 kap. 6 a § arbetsmiljölagen, ${unit}`,
          text(
            `Skyddsombud för ${union} har lämnat en begäran enligt 6 kap. 6 a § arbetsmiljölagen om åtgärder mot hög ljudnivå på ${unit}.`,
          ),
          reply('begäran är bekräftad och ljuddämpande skivor är beställda'),
        ),
        decision: 'Begäran bifalls.',
      };
    },
  },
  {
    ...{ id: 'supervision', topic: 'kompetens', section: 'decision', fields: ['social', 'care', 'education'] },
    make: (s) => {
      const unit = aUnit(s);
      const granted = s.random.chance(0.4);
      return {
        ...matter(
          `Inskickat yrkande om handledning på ${unit}`,
          claim(aUnion(s), `medarbetarna på ${unit} ska få extern handledning varje månad`),
          reply(
            granted
              ? 'handledning ryms inom budget från och med nästa termin'
              : 'handledning ges av enhetens egen specialist',
          ),
        ),
        decision: granted ? 'Yrkandet bifalls.' : 'Yrkandet avslås.',
      };
    },
  },
];
