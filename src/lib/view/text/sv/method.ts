/** What the method page's words are told by the code: so no threshold stands in two places. */
export interface MethodFacts {
  /** The fewest answers that a shown index rests on. */
  readonly leastAnswers: number;
  /** The fewest that a part of an index rests on. */
  readonly leastOfPart: number;
  /** A share of answers under this is to be read with care, 0–1. */
  readonly carefulUnder: number;
  /** How many complete months back a signal may reach and still be named. */
  readonly recentMonths: number;
  /** The share of false discoveries among those named, 0–1. */
  readonly falseShare: number;
  /** Fewer units than this say too little of how much an index usually changes. */
  readonly fewestUnits: number;
  /** Fewer visits to the occupational health service than this are not told. */
  readonly fewestVisits: number;
  /** The fewest answers in own words that a theme is told of from. */
  readonly leastOfText: number;
  /** An absence is told of when it is chance at most this often, 0–1. */
  readonly absenceByChance: number;
  /** Days whose pace stands for the rest where there is no earlier round. */
  readonly paceDays: number;
  readonly percent: (share: number) => string;
}

/** How one number is made. */
export interface MethodSection {
  readonly title: string;
  readonly body: readonly string[];
  /** The formula, in words. */
  readonly formula?: string;
  readonly limits?: readonly string[];
  readonly source?: readonly string[];
}

/** The sections in the order of the page, by what they are about; the pages link to them by these ids. */
export const methodGroups = {
  answers: ['rate', 'wilson', 'expected', 'opinions', 'seats', 'inspections'],
  incidents: ['events', 'xmr', 'other-charts', 'funnel', 'weekdays', 'rules', 'false-alarms', 'immature', 'times'],
  wellbeing: ['index', 'benchmarks', 'absence', 'health', 'suppression'],
  protocols: ['reading', 'topics', 'threads', 'names'],
  about: ['files', 'units', 'sources', 'accessibility'],
} as const;
export type MethodGroup = keyof typeof methodGroups;
export type MethodId = (typeof methodGroups)[MethodGroup][number];

export const method = {
  title: 'Hur räknas detta?',
  lede: (sections: number) =>
    `Varje tal i Samsyn har en regel. Här står de ${sections} reglerna i ord: vad som räknas, vilka gränser som gäller, och varifrån metoden kommer.`,
  contents: 'Innehåll',
  groups: {
    answers: 'Svar',
    incidents: 'Händelser',
    wellbeing: 'Index, sjukfrånvaro och hälsa',
    protocols: 'Protokoll',
    about: 'Om Samsyn',
  } as Record<MethodGroup, string>,
  formula: 'Formel',
  limits: 'Gränser',
  rules: 'Reglerna',
  source: 'Källa',
  topicList: 'Ämnena',
  sections: (f: MethodFacts): Record<MethodId, MethodSection> => ({
    rate: {
      title: 'Svarsfrekvens',
      body: [
        'Svarsfrekvensen är de svar som kommit in, delat med de enkäter som skickats. Båda talen står alltid bredvid, för 1 av 2 och 50 av 100 är inte samma sak.',
        'Summor över flera grupper läggs ihop av svar och utskick var för sig, sida för sida. De är aldrig medelvärden av gruppernas procenttal.',
        'Tre slags uppgifter visas men räknas inte in i någon summa: fler svar än utskick (omöjligt), en sida som inte framgår av källan (okänd sida), och grupper där ingen fått frågan.',
      ],
      formula: 'svar ÷ skickade',
      limits: [`Under ${f.percent(f.carefulUnder)} står ”tolka med försiktighet”.`],
    },
    wilson: {
      title: 'Osäkerhet i en svarsfrekvens',
      body: [
        'Spannet bredvid en summa är ett 95-procentigt konfidensintervall enligt Wilson. Det är brett när få har fått frågan, går aldrig under 0 eller över 100 %, och fungerar också när alla eller ingen har svarat.',
        'När två omgångar jämförs räknas skillnadens intervall ur de bådas. Bara om 0 ligger utanför sägs det att något har ändrats.',
      ],
      source: [
        'E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209–212.',
        'R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872 (metod 3) och 873–890 (metod 10).',
      ],
    },
    expected: {
      title: 'Vad som väntas till sista svarsdag',
      body: [
        'En enkät som pågår jämförs med hur tidigare omgångar gick. Av dem som inte hade svarat lika många dagar före slutet räknas hur stor andel som svarade till slut, alla omgångar tillsammans. Samma andel tas av dem som inte har svarat nu.',
        'Spannet är det som nitton av tjugo sådana enkäter skulle hamna inom om andelen vore densamma, och det vidgas till vad varje tidigare omgång för sig hade gett. Har något ändrats sedan dess, som en ny påminnelse, kan det bli något annat.',
        `Finns ingen tidigare omgång sägs bara två saker: vad det blir om inget mer kommer, och vad det blir om de senaste ${f.paceDays} dagarnas takt håller i sig. Takten brukar avta, så det andra är oftast för mycket.`,
        'Dagen då ett svar kom räknas, aldrig klockslaget. Går det att dra tillbaka tiden på sidan syns vad som hade väntats då, och vad det blev.',
      ],
      formula:
        'andel = (de som kom + 1) ÷ (de som inte hade svarat + 2); väntat = svar nu + andel × de som inte har svarat',
    },
    opinions: {
      title: 'Vad de svarade',
      body: [
        'Svaren på en fråga visas som en stapel per sida, centrerad på skalans mitt: den övre halvan ligger till höger, den nedre till vänster. ”Vet ej” står för sig och ingår inte i andelarna.',
        'Skalans övre halva är stegen över mitten, till exempel 4 och 5 av 5. Skillnaden mellan sidorna nämns när 95-procentsintervallet för den inte rymmer noll.',
        `En sida med färre än ${f.leastAnswers} svar på en fråga döljs, och en sida till om den dolda annars gick att räkna ut ur vad alla svarade. Ingen grupp visas för sig. Svarade alla lika döljs även summan om en sida är dold, för då vore det dolda känt.`,
        `Fritext visas aldrig. Orden räknas till samma teman som protokollens ämnen, och ett tema nämns först när det finns i ${f.leastOfText} svar.`,
      ],
      limits: [`Minst ${f.leastAnswers} svar för en sida, minst ${f.leastOfText} för ett tema.`],
      source: ['R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, metod 10.'],
    },
    seats: {
      title: 'Tomma platser',
      body: [
        'En organisation har en plats i en grupp om en tabell över platser säger det, eller om den har varit med på minst tre av gruppens möten. Närvaron läses ur protokollen, per organisation och aldrig per person.',
        `Platsen står tom när ingen därifrån har varit med på de senaste mötena. Säger tabellen att platsen finns räcker två möten. Annars ska frånvaron vara så lång att den vore en slump högst en gång av ${Math.round(1 / f.absenceByChance)} för någon som kommer så ofta som organisationen gjorde förut.`,
        'Ett möte vars protokoll inte nämner någon facklig närvarande räknas inte: där går det inte att veta. En organisation som har bytt namn eller gått upp i en annan räknas som den nya.',
      ],
      formula: '((möten utan + 1) ÷ (möten + 2)) upphöjt till antalet möten i rad utan någon',
    },
    inspections: {
      title: 'Skyddsronder och handlingsplaner',
      body: [
        'En enhet är klar när en dag står i källan, eller när källan säger att den är klar. Är dagen efter den sista är den klar för sent. Finns ingen dag är den kvar om sista dagen inte har varit, annars försenad. Saknas också sista dagen går det bara att säga att den saknas.',
        'Samma slag och samma år räknas som ett tillfälle. Står en enhet två gånger i det räknas den en gång, efter det som är gjort.',
      ],
    },
    events: {
      title: 'Händelser, hot och våld',
      body: [
        'En händelse räknas i den månad då den inträffade, på den enhet där den hände. Makulerade räknas inte. En rad som är en summa för en period visas som just det, ett antal för perioden, och delas aldrig upp på månader.',
        'Exporter blandar anställda med elever och brukare. Sidorna räknar anställda och dem där det inte framgår vem det gäller; de andra går att visa.',
        'Hot och våld är en egen uppgift vid sidan av händelsetypen. Den tas ur källans egen kolumn, och dessutom ur orsaken eller typen när de nämner hot eller våld.',
        'Fler tillbud och riskobservationer kan betyda att rapporteringen blivit bättre. De har därför ingen riktning som kallas bättre eller sämre. Tillbud per olycksfall visar hur det rapporteras, inte hur farligt det är.',
        'Tider till avslut och till Försäkringskassan jämförs med andra enheters. De är inga omdömen om lagen: där står ”utan dröjsmål”, och det är inget antal dagar.',
      ],
      source: [
        'Arbetsskador anmäls till Försäkringskassan: socialförsäkringsbalken 42 kap. 10 §. Allvarliga händelser: arbetsmiljölagen 3 kap. 3 a §.',
      ],
    },
    xmr: {
      title: 'Styrdiagram: vanlig nivå och gränser',
      body: [
        'Ett styrdiagram (XmR) svarar på om en månad skiljer sig mer från de andra än slumpen brukar ge. Mittlinjen är medelvärdet. Gränserna sätts av hur mycket månaderna brukar skilja sig från den närmast före, så att en långsam förändring inte vidgar dem.',
        'Enstaka språng som är mer än 3,267 gånger det vanliga lämnas utanför när gränserna räknas ut, en gång. Bara hela månader räknas: den som inte är slut ritas men bedöms inte.',
        'Där den mittersta månaden har färre än tre händelser slås månaderna ihop till kvartal. En månad helt utan händelser i data där det annars alltid finns några är en lucka, inte en nolla.',
      ],
      formula:
        'medelvärdet ± 2,66 × det genomsnittliga avståndet mellan en månad och nästa; de inre gränserna vid två tredjedelar av vägen',
      limits: [
        'Färre än 12 punkter: gränserna kallas preliminära.',
        'Högst sex punkter, som för ett årligt index: inga gränser alls.',
      ],
      source: [
        'NHS England, Making Data Count (R-paketet NHSRplotthedots).',
        'L. S. Nelson, Journal of Quality Technology 14 (1982) 172–173.',
      ],
    },
    'other-charts': {
      title: 'Andra diagram över tid',
      body: [
        'Diagrammet väljs efter uppgifterna och går att byta. Händer något mer sällan än åtta gånger om året säger dagarna mellan händelserna mer än antalet i månaden. Har antalet anställda ändrats med mer än en tiondel räknas händelserna mot dem: per 100 anställda och år. Annars visas antalet.',
        'Per 100 anställda (u-diagram): mitten är alla händelser genom alla anställda, och gränserna följer antalet anställda. Skiljer sig månaderna mer än slumpen ensam ger vidgas gränserna efter hur mycket de skiljer sig (Laney).',
        'Andel avslutade inom 90 dagar (p-diagram): av de rapporter om månadens händelser som är äldre än 90 dagar, hur många som avslutades inom 90 dagar från rapporten. Mitten är alla avslutade genom alla, gränserna följer antalet rapporter och vidgas som ovan. De senaste månaderna är för unga: andelen hittills visas men bedöms inte. 90 dagar är ett internt mål och säger inget om lagen.',
        'Dagar mellan händelser (t-diagram): tiden upphöjs till 1/3,6 så att den blir nära normalfördelad, gränserna räknas där, och allt räknas tillbaka till dagar.',
        'Antal kring medianen (seriediagram): inga gränser. En svit på ena sidan som är längre än log₂ n + 3, eller färre korsningar av medianen än slumpen ger i fem fall av hundra, är mer än slumpen.',
        'Rullande tolv månader: summan av de tolv senaste, med det intervall som slumpen ensam ger (Byar, 95 %). Två punkter intill varandra delar elva månader, så inget kallas signal.',
      ],
      source: [
        'NHS England, Making Data Count. D. C. Montgomery, Introduction to Statistical Quality Control, 7 uppl. (2013). D. B. Laney, Quality Engineering 14 (2002). J. Anhøj och A. V. Olesen, PLoS ONE 9 (2014). N. E. Breslow och N. E. Day, Statistical Methods in Cancer Research II (1987).',
      ],
    },
    funnel: {
      title: 'Enheter mot varandra: tratten',
      body: [
        'En liten enhet svänger mer av en slump än en stor. Tratten visar hur mycket: mitten är alla händelser genom alla anställda, och runt den står gränserna för varje storlek, inom vilka 95 av 100 och 998 av 1 000 enheter ligger om bara slumpen skiljer dem åt.',
        'Gränserna är exakta för slumpvisa händelser (Poisson), dragna jämnt mellan hela tal. Skiljer sig enheterna på det hela taget mer än slumpen ger vidgas de efter det, så att det som är utanför sticker ut bland sina likar. Inget är rangordnat och inget är rött eller grönt: verksamheter är olika, och en vana att rapportera höjer talet lika väl som en fara.',
      ],
      source: ['D. J. Spiegelhalter, Statistics in Medicine 24 (2005), s. 1185–1202.'],
    },
    weekdays: {
      title: 'Veckodagar: skiljer de sig mer än slumpen?',
      body: [
        'Varje dag väntas få sin del av händelserna efter hur många måndagar, tisdagar och så vidare som de valda månaderna har. Hur långt alla sju ligger från det räknas samman (chitvå), och meningen säger hur ofta slumpen ensam ger en lika ojämn vecka. Väntas färre än fem någon dag läggs händelserna ut på nytt 9 999 gånger i stället.',
        'En arbetsplats som har stängt på helgen får alltid en ojämn vecka. Därför prövas måndag till fredag också för sig. Det grå fältet är så brett att alla sju dagarna hamnar i sina fält i 95 fall av 100 när de är lika. Flera rapporter om samma händelse räknas var för sig och gör veckan ojämnare än den var.',
      ],
      source: [
        'K. Pearson, Philosophical Magazine 50 (1900), s. 157–175. W. G. Cochran, Biometrics 10 (1954), s. 417–451.',
      ],
    },
    rules: {
      title: 'De fyra reglerna för en signal',
      body: ['En punkt är en signal när någon av reglerna gäller. Gäller flera namnges punkten av den första.'],
      limits: [
        'Utanför gränserna: punkten ligger över den övre eller under den undre gränsen.',
        'Sju i rad åt samma håll: sju punkter som alla stiger, eller alla faller. Två lika bryter raden.',
        'Två av tre nära gränsen: av tre punkter på samma sida om mittlinjen ligger två i den yttersta tredjedelen.',
        'Sju i rad på samma sida: sju punkter över mittlinjen, eller under den. En punkt på linjen bryter raden.',
      ],
      source: ['NHS England, Making Data Count.'],
    },
    'false-alarms': {
      title: 'Falska larm, och vad listor nämner först',
      body: [
        'De fyra reglerna är gjorda för ett diagram som en människa läser. I 36 månader där inget har hänt ger de ändå en signal i 29 % av diagrammen, och i 42 % om det är fråga om tre händelser i månaden. För sextio enheter blir det för många.',
        `Listor och sammanfattningar nämner därför bara det starkaste: en nivå som ändrats och håller i sig, eller punkter utanför gränserna, som når in i de senaste ${f.recentMonths} hela månaderna. Det som bara är en årstid (en skolas juli, eller en tid som rymmer fler somrar än resten) nämns inte: månaderna hålls mot samma månader andra år.`,
        `För varje enhet simuleras hur ofta slumpen ensam ger något lika starkt. Av alla enheter nämns sedan så många att högst ${f.percent(f.falseShare)} av de nämnda väntas vara slump. Simuleringen har ett fast frö, så samma data ger alltid samma lista.`,
        'Hur mycket ett index eller ett ämne har ändrats bedöms på samma sätt: mot vad som är vanligt, och med hänsyn till hur många som jämförs.',
        'Var metoden är svag: den räknar med att månaderna är oberoende av varandra när inget händer. Där antalen varierar mer än slumpen ger, blir små sannolikheter två till tre gånger för vanliga.',
      ],
      source: [
        'Y. Benjamini och Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289–300.',
        'J. Besag och P. Clifford, Biometrika 78 (1991) 301–304.',
        'T. R. Samuel och J. J. Pignatiello, Quality Engineering 10 (1998) 673–681.',
      ],
    },
    immature: {
      title: 'Omogna månader och åldrar',
      body: [
        'Det som just har hänt är inte färdigrapporterat. Om en rapport har avslutats eller skickats vidare bedöms därför först när den är 90 dagar gammal. Sjukfrånvarons två senaste månader är preliminära och tas inte med i några påståenden.',
        '”I dag” är den sista dag som filerna talar om, inte dagens datum. Åldrar och ”de senaste månaderna” räknas därifrån, så att sidan är densamma när den läses igen.',
      ],
      limits: [
        'Avslut och Försäkringskassan: 90 dagar.',
        'Händelser: den månad som inte är slut.',
        'Sjukfrånvaro: två månader.',
      ],
    },
    times: {
      title: 'Hur lång tid rapporterna tar',
      body: [
        'Tre steg mäts i dagar: från händelsen till rapporten, från rapporten till avslutet, och från rapporten till Försäkringskassan för medarbetares arbetsskador. ”Hälften inom” är den första dag då minst hälften har tagit steget (medianen), ”nio av tio inom” den första då minst nio av tio har det.',
        'De som väntar än räknas med (Kaplan och Meier). Utan dem skulle tiden se kortare ut än den är, för bara de snabba hinner bli klara. En öppen rapport räknas som väntande så många dagar som den har väntat, och sedan varken som klar eller som kvar. Har inte hälften tagit steget än sägs ingen tid.',
        'Metoden förutsätter att nya och gamla rapporter går samma väg. Har rutinen ändrats, välj tiden efter ändringen.',
        'Från händelse till rapport finns inga som väntar: en händelse är okänd tills den rapporteras. De senaste 90 dagarnas händelser är därför inte med. Dagar som går baklänges räknas inte, och är dagen okänd för fler än en av tio som tagit ett steg sägs inget om det steget.',
      ],
      formula:
        'andelen kvar efter t dagar = produkten, dag för dag till t, av 1 − de som tog steget den dagen ÷ de som ännu väntade',
      source: ['E. L. Kaplan och P. Meier, Journal of the American Statistical Association 53 (1958) 457–481.'],
    },
    index: {
      title: 'Index: HME, AMI och andra',
      body: [
        'HME (hållbart medarbetarengagemang) har nio påståenden med svar från 1 till 5: tre om motivation, tre om ledarskap och tre om styrning. Ett delindex är medelvärdet av sina tre, och HME medelvärdet av delarna. Alla 4 ger 75; 5, 4 och 3 ger 75; alla 3 ger 50.',
        'Svaren får komma som en rad per person, som antal per svarsalternativ eller som medelvärden med antal svar. Ett delindex vilar på det påstående av sina tre som fått minst antal svar, och HME på det minsta av delarna. Saknas svar på något av de tre räknas delen inte. Inga enskilda personers svar sparas.',
        'AMI (aktivt medskapandeindex) går från 0 till 100 och har egna delar. AMI, HME och NMI mäter olika saker och läggs aldrig i samma serie.',
        'Saknar källan ett värde för en överordnad enhet räknas det ur enheterna under, vägt efter antal svar. Det är aldrig ett medelvärde av enheternas medelvärden. Är någon av dem dold, eller saknas antalet svar, räknas inget värde.',
        `En förändring kallas mer än slump om den är större än vad som är vanligt bland enheterna mellan de två åren, med hänsyn till antalet svar (Students t, tvåsidigt). Av alla som pekas ut får högst ${f.percent(f.falseShare)} vara falska i genomsnitt, hur många som än jämförs (Benjamini och Hochberg). Det kräver minst ${f.fewestUnits} enheter med båda åren. Är de färre bedöms varje enhet för sig, om källan säger hur svaren sprider sig (Welchs test).`,
        'Det breda bandet är ett 95 % konfidensintervall: medelvärdet ± t × standardavvikelsen ÷ roten ur antalet svar. Det kräver att källan har svaren själva eller deras standardavvikelse. Där svaren ges som antal per alternativ är spridningen den största den kan vara, och bandet kan vara för brett. Har källan bara medelvärden ritas inget band bland enheterna. I enhetens historia visas då hur långt slumpen brukar räcka, skattat ur hur mycket enheterna ändras mellan två år.',
        'Kvinnor och män jämförs där källan delar upp svaren. Om skillnaden är mer än slump avgörs av hur svaren sprider sig (Welchs test, samma gräns för falska fynd).',
        'Vilken period som än är vald jämförs ett år med det närmast föregående, eller med det år som väljs.',
      ],
      formula: '(medelvärdet av svaren − 1) ÷ 4 × 100',
      limits: ['Högst sex år: inga styrgränser, bara värdet och den senaste förändringen.'],
      source: [
        'SKR och RKA, Hållbart medarbetarengagemang. Nyckeltal i Kolada: U00200–U00203.',
        'Y. Benjamini och Y. Hochberg, JRSS B 57 (1995) 289–300. B. L. Welch, Biometrika 34 (1947) 28–35.',
      ],
    },
    benchmarks: {
      title: 'Jämförelse med andra kommuner',
      body: [
        'Andra kommuners värden läses ur en fil från Kolada med HME (U00200–U00203) eller sjukfrånvaro (N00090). De gäller hela kommuner och läggs aldrig in bland enheterna.',
        'Den egna kommunen känns igen på organisationens namn. Annars får du välja vilken den är. Rader för riket, alla kommuner eller grupper av kommuner räknas inte som en kommun.',
        'Platsen räknas från det högsta värdet bland de kommuner som har ett värde det året. Har kommunerna inget värde det valda året visas det senaste före. Kolada och era egna filer kan skilja sig åt, för de kan vila på olika mätningar och olika vikter.',
      ],
      source: ['Kolada, RKA (Rådet för främjande av kommunala analyser).'],
    },
    absence: {
      title: 'Sjukfrånvaro',
      body: [
        'Sjukfrånvaron visas som källan ger den, i procent per enhet och månad eller år. Raden för hela kommunen hoppas över när enheterna finns, så att inget räknas två gånger.',
        'Vad källan ger för den valda enheten gäller. Saknas det vägs enheterna under ihop efter ordinarie arbetstid, om källan har den för alla, annars efter antal anställda den månaden. Saknas båda, eller är någon av enheterna dold, räknas inget värde.',
        'Linjen för tolv månader är månaden och de elva före tillsammans, vägda efter arbetstid eller anställda där det är känt, så att årstiderna jämnas ut. Den ritas bara där alla tolv finns. De två senaste månaderna är preliminära.',
      ],
      source: ['Nyckeltal i Kolada: N00090.'],
    },
    health: {
      title: 'Företagshälsovård',
      body: [
        'Insatserna delas i främjande, förebyggande och efterhjälpande, efter källans egna ord. Andelen räknas av de insatser som blivit av.',
        'Uteblivna och sent avbokade besök står för sig. De kostar lika mycket men är ingen insats, och de räknas inte in i andelarna.',
        `Ett år med färre än ${f.fewestVisits} besök av ett slag visas inte för en enhet, eftersom de kan peka ut någon. De står tillsammans med andra på en enhet ovanför, så att summorna där stämmer.`,
      ],
    },
    suppression: {
      title: 'Små grupper döljs',
      body: [
        `Ett index som vilar på färre än ${f.leastAnswers} svar visas inte, ett delindex inte under ${f.leastOfPart}, och inte heller hur många svaren var. Det står ”dolt (liten grupp)”.`,
        'Går ett dolt värde att räkna ut ur de andra, döljs ett till: den minsta av syskonenheterna, eller den överordnade. Så fortsätter det tills inget dolt värde står ensamt under en enhet som visas. Båda heter samma sak, för annars kunde man gissa.',
        'Det görs en gång, innan något visas. Diagram, tabeller, filer och frågor i SQL läser alla det som är kvar, så att inget val av period eller enhet kan lirka fram ett dolt värde.',
        'Antalet svar i en undersökning av samverkansgrupperna döljs inte: det handlar om roller i en grupp, inte om vad någon tycker. Vad de svarade visas däremot bara för alla grupper tillsammans, och en sida med för få svar döljs. Antal händelser är inte heller enkätsvar: de visas, men utan uppgifter om vem det gällde.',
      ],
      limits: [
        `Index: minst ${f.leastAnswers} svar, delindex minst ${f.leastOfPart} svar. Sjukfrånvaro: minst ${f.leastAnswers} anställda. Gränserna går att höja, aldrig att sänka.`,
      ],
    },
    reading: {
      title: 'Hur protokoll läses',
      body: [
        'Ett protokoll läses med regler, inte med en språkmodell: samma text ger alltid samma svar. Texten delas i framsida, ärenden, bilagor, underskrifter och sidhuvuden, och inget tecken går förlorat. Sedan söks mötesdag, närvaro, rubriker, inlägg med vem som svarade vem, diarienummer, yrkanden, balanslista, åtaganden och siffror.',
        'Det som inte står i texten lämnas tomt. Det som bara kan slutas av annat, som en mötesdag ur filens namn, märks som det. Det som inte går ihop, som sex svar av fyra, behålls och står under Att se över.',
        'Vad den inte kan: se på bilder, läsa tabeller vars kolumner har glidit isär, förstå ironi eller underförstådda svar, eller veta att två olika formuleringar avser samma sak om orden är helt olika. Skadad text från skannade sidor lagas bara där felet är säkert.',
        'På sidan Protokoll står texten bredvid det som hittades, så att var och en kan pröva läsningen.',
      ],
    },
    topics: {
      title: 'Ämnen',
      body: [
        'Varje ärende får högst fyra ämnen ur en fast lista. En uttrycklig vändning (”hot och våld”) ger 3 poäng och en ordstam (”personlarm”) 1; ett ämne kräver minst 2. Vändningar som leder fel är undantagna: ”våld i nära relation” är inget om hot mot anställda.',
        'Ett ärende kan ha flera ämnen, så andelarna blir tillsammans mer än hundra procent. En förändring nämns bara om den är större än när mötenas ordning blandas om på måfå, grupp för grupp.',
      ],
      limits: ['Förändring: de senaste tolv månaderna mot tiden före, minst 24 månader och fem ärenden.'],
    },
    threads: {
      title: 'Balanslista och trådar',
      body: [
        'En tråd följer en fråga från möte till möte. Fyra slag finns: punkter på balanslistan, fackliga frågor, åtaganden och diarienummer.',
        'En punkt på balanslistan är samma som på förra mötet om de har tillräckligt många ord gemensamt; ovanliga ord väger mer, och felläsningar tål det. Den får saknas på ett par möten och ändå vara samma. Öppen är den så länge den står på gruppens senaste balanslista.',
        'En facklig fråga är besvarad om arbetsgivaren svarar under samma rubrik eller på ett senare möte. Sägs det sist att den hör hemma på en annan nivå är den hänvisad. Har den skjutits upp utan att mer kommit är den öppen, och har inget svar kommit alls är den obesvarad.',
        'Ett åtagande är öppet tills gruppen senare talar om saken på annat sätt än genom att lova den igen. Säger orden inte vad det gäller förblir det öppet, för inget kan visa att det hölls.',
        'Ett diarienummer blir en tråd när det kommer upp på mer än ett möte, eller bordläggs. Åldern räknas från första mötet till den sista dag som filerna talar om.',
      ],
    },
    names: {
      title: 'Namn på personer',
      body: [
        'Person och fackförening tillsammans är en känslig uppgift enligt dataskyddsförordningen. Därför ersätts namn av rollen innan något lagras: de som står för närvaro, sekreterare, ordförande, justerare och underskrifter, och varje för- och efternamn som hittas i texten i övrigt. Originaltexten finns bara medan filen läses.',
        'Kolumner i tabeller som rymmer namn, personnummer eller anmälare läses inte alls. Innehåller ett protokoll ett personnummer sägs det till.',
        'I exempeldatans protokoll, som har sex olika utseenden, blir inget rätt stavat för- och efternamn kvar; ett test håller det så.',
        'Det är ingen garanti. Ett ovanligt namn, ett felstavat namn eller ett förnamn för sig kan bli kvar. Läs igenom innan något lämnas vidare.',
      ],
      source: ['Dataskyddsförordningen, artikel 9.'],
    },
    files: {
      title: 'När två filer säger samma sak',
      body: [
        'Inget räknas två gånger. En händelse känns igen på systemets eget id, eller utan id på dag, enhet och typ när de flesta i den gemensamma tiden är lika. En rad i en tabell känns igen på vad den handlar om: enhetens index ett visst år, gruppens svar i en viss undersökning.',
        'Säger två filer olika gäller den nyare: den som når längst fram i tiden, annars den som ändrades senast. En tabell går före ett protokoll som citerar den. Under filen på sidan Data står hur många rader det gällde, och där går det att välja annorlunda.',
        'En summa för en period och händelser var för sig läggs aldrig ihop. Båda visas, som det de är.',
      ],
    },
    units: {
      title: 'Enheter som heter olika, byter namn eller slås ihop',
      body: [
        'Ett namn i olika stavning är samma enhet när bara form, förkortning eller prickar skiljer. Det som är troligt men inte säkert frågas det om på sidan Data, och räknas för sig tills någon svarat.',
        'En enhet som blivit en annan behåller sin historia: det som är äldre än dagen står kvar under det gamla namnet, som då ligger under den nya enheten. En trend för den nya lägger ihop dem. En enhet som delats i två går inte att ange.',
      ],
    },
    sources: {
      title: 'Datakällor',
      body: [
        'Allt kommer ur de filer som står på sidan Data: protokoll, svar i undersökningar, händelser ur LISA, IA, KIA, Stella eller liknande, index, anställda, sjukfrånvaro, företagshälsovård och skyddsronder. Inget hämtas från nätet, och inget skickas dit.',
        'Exempeldatan är påhittad, från första till sista personen och platsen, och det står alltid överst när den visas.',
        'Ett värde i en fil ändras aldrig i tysthet. Det som inte går att tolka lämnas tomt, det som ser fel ut står kvar, och båda står med rad och ord under Att se över.',
        'Antalet i en export är inte alltid det som systemets egna bilder visar: de kan räkna personer i stället för händelser, eller bara avslutade.',
      ],
    },
    accessibility: {
      title: 'Tillgänglighet',
      body: [
        'Samsyn är gjort för att följa WCAG 2.2 på nivå AA, och därmed EN 301 549 som lagen om tillgänglighet till digital offentlig service (2018:1937) hänvisar till.',
        'Varje diagram har en mening som säger vad det visar, kan läsas som tabell och gås igenom med piltangenterna. Inget sägs med färg allena. Sidorna går att använda med bara tangentbord, i mörkt läge, förstorade och utskrivna, och språket växlar mellan svenska och engelska.',
        'Kända brister: text ur skannade protokoll visas med de fel som skanningen gett. Kolumnernas betydelse på sidan Utforska finns bara på svenska. Att skriva egna frågor i SQL kräver kunskaper som få har; de tio färdiga frågorna gör det inte.',
        'Sidorna är granskade av dem som gjort dem. Ingen utomstående har granskat dem, och de är inte prövade av personer som använder skärmläsare till vardags.',
        'Den som lägger ut Samsyn ansvarar för tillgängligheten enligt lagen, ska här ange vart brister anmäls, och kan anmälas till tillsynsmyndigheten om de inte åtgärdas.',
      ],
    },
  }),
};
