/** What a unit does: decides its rates, its seasons and what its groups talk about. */
export type UnitKind =
  'school' | 'preschool' | 'homecare' | 'residential' | 'social' | 'technical' | 'culture' | 'office' | 'over';

/** An administration, its divisions, and their workplaces as [name, kind, employees]. */
interface Administration {
  name: string;
  divisions: Record<string, readonly (readonly [string, UnitKind, number])[]>;
}

/** The name of the invented municipality. */
export const municipality = 'Älvkulla kommun';

/** The organisation of an invented municipality. Within a division the first workplaces are the last to be left out. */
export const administrations: readonly Administration[] = [
  {
    name: 'Socialförvaltningen',
    divisions: {
      Vuxenstöd: [
        ['Mottagning vuxen', 'social', 34],
        ['Stödboendet Hamnen', 'residential', 22],
        ['Behandlingsenheten', 'social', 13],
      ],
      'Barn och familj': [
        ['Utredningsenheten barn', 'social', 31],
        ['Familjehemsenheten', 'social', 18],
        ['Öppenvården Bron', 'social', 8],
      ],
      'Försörjning och etablering': [
        ['Ekonomiskt bistånd', 'social', 36],
        ['Arbetsmarknadsenheten', 'social', 19],
      ],
    },
  },
  {
    name: 'Barn- och utbildningsförvaltningen',
    divisions: {
      Grundskola: [
        ['Lärkbackeskolan', 'school', 62],
        ['Granitskolan', 'school', 54],
        ['Strömkullaskolan', 'school', 71],
        ['Anpassade skolan Eken', 'school', 28],
      ],
      Förskola: [
        ['Förskolan Blåklockan', 'preschool', 24],
        ['Förskolan Kotten', 'preschool', 19],
        ['Förskolan Tranan', 'preschool', 27],
      ],
      'Gymnasium och vuxenutbildning': [
        ['Älvkulla gymnasium', 'school', 83],
        ['Älvkulla lärcentrum', 'school', 29],
      ],
    },
  },
  {
    name: 'Vård- och omsorgsförvaltningen',
    divisions: {
      Hemtjänst: [
        ['Hemtjänst Norr', 'homecare', 58],
        ['Hemtjänst Söder', 'homecare', 64],
        ['Hemtjänst Centrum', 'homecare', 72],
        ['Nattpatrullen', 'homecare', 21],
      ],
      'Särskilt boende': [
        ['Äldreboendet Ekdungen', 'residential', 52],
        ['Äldreboendet Solkulla', 'residential', 66],
        ['Äldreboendet Strandhöjd', 'residential', 47],
      ],
      Funktionsstöd: [
        ['Gruppbostaden Lingonstigen', 'residential', 16],
        ['Daglig verksamhet Verkstan', 'residential', 23],
        ['Personlig assistans', 'residential', 44],
        ['Gruppbostaden Åkerbäret', 'residential', 14],
      ],
    },
  },
  {
    name: 'Tekniska förvaltningen',
    divisions: {
      'Gata och park': [
        ['Parkenheten', 'technical', 33],
        ['Gatudriften', 'technical', 29],
      ],
      Fastighet: [
        ['Fastighetsdriften', 'technical', 38],
        ['Projektenheten', 'office', 9],
      ],
      'Kost och lokalvård': [
        ['Måltidsenheten', 'technical', 57],
        ['Lokalvården', 'technical', 49],
      ],
    },
  },
  {
    name: 'Kultur- och fritidsförvaltningen',
    divisions: {
      'Bibliotek och kultur': [
        ['Stadsbiblioteket', 'culture', 21],
        ['Kulturskolan', 'culture', 17],
      ],
      'Fritid och idrott': [
        ['Simhallen', 'culture', 19],
        ['Fritidsgårdarna', 'culture', 14],
      ],
    },
  },
  {
    name: 'Kommunledningskontoret',
    divisions: {
      'Gemensam service': [
        ['Kontaktcenter', 'office', 9],
        ['HR-enheten', 'office', 16],
        ['IT-enheten', 'office', 22],
        ['Ekonomienheten', 'office', 15],
      ],
    },
  },
];

/** Further workplaces, where more units are asked for than the municipality has: a division, a first word, a kind. */
export const patterns: readonly (readonly [string, string, UnitKind])[] = [
  ['Förskola', 'Förskolan', 'preschool'],
  ['Särskilt boende', 'Äldreboendet', 'residential'],
  ['Funktionsstöd', 'Gruppbostaden', 'residential'],
  ['Grundskola', 'Skolan', 'school'],
  ['Hemtjänst', 'Hemtjänst', 'homecare'],
  ['Fritid och idrott', 'Fritidsgården', 'culture'],
];

/** Names for those. */
export const places: readonly string[] = [
  ...['Backsippan', 'Blåbäret', 'Fjärilen', 'Forsen', 'Gläntan', 'Grankullen', 'Humlan', 'Ängsullet', 'Kastanjen'],
  ...['Klövern', 'Kullerbytten', 'Lavendeln', 'Linden', 'Lyckan', 'Mossebacken', 'Norrgläntan', 'Näckrosen', 'Pilen'],
  ...['Prästkragen', 'Rönnbäret', 'Sjöstjärnan', 'Skogsbrynet', 'Smultronet', 'Stenkullen', 'Svalan', 'Tallgläntan'],
  ...['Vallmon', 'Videkullen', 'Vitsippan', 'Åkullen', 'Ärlan', 'Österkullen'],
];
