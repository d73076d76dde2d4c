/**
 * What is put into the sample on purpose, each at a named place: the truths that tests, captions and demonstrations
 * are held against. Months count from 1 (January 2023). All of it is there from 36 months on.
 */
export const planted = {
  /** Threats and violence against employees rise at one unit. Means a month, before and from the month; no count is more than two away from its mean, so that the step is in that month and no other. */
  threats: { unit: 'Mottagning vuxen', area: 'Vuxenstöd', from: '2024-07', month: 19, before: 4, after: 9 },
  /** One group answers the survey, then stops: nobody of either side in the last round. */
  silentGroup: { group: 'LSG Hemtjänst Norr', unit: 'Hemtjänst Norr', lastRound: '2025-10-31' },
  /** A union's seat stands empty: it was at nearly every meeting before that month, and at none from it on. */
  emptySeat: { group: 'VSG Grundskola', unit: 'Grundskola', union: 'Sveriges Skolledare', from: '2025-05' },
  /** A matter stands on a balanslista from the first meeting to the last: 14 months, 14 meetings. */
  carried: {
    group: 'FSG Barn- och utbildningsförvaltningen',
    opened: '2024-10',
    lastSeen: '2025-12',
    months: 14,
    meetings: 14,
    unit: 'Lärkbackeskolan',
    wordings: [
      'Uppföljning av ventilationen i slöjdsalarna på Lärkbackeskolan.',
      'Uppföljning av ventilation i slöjdsalarna, Lärkbackeskolan.',
      'Ventilationen i slöjdsalarna på Lärkbackeskolan, uppföljning.',
      'Lärkbackeskolan: uppföljning av ventilationen i slöjdsalarna.',
    ],
  },
  /** One unit's HME falls in Styrning alone in the last year. Points on the scale 0-100. */
  styrning: { unit: 'Äldreboendet Ekdungen', year: 2025, part: 'Styrning', fall: 18 },
  /** Many near misses, few accidents: means a month. */
  nearMisses: { unit: 'Parkenheten', nearMisses: 7, accidents: 0.3 },
  /** Share of the reports older than 90 days that are left unfinished, there and elsewhere. */
  unfinished: { unit: 'Fastighetsdriften', share: 0.55, elsewhere: 0.05 },
  /** Asked, asked again, asked again and answered. */
  thirdTime: {
    group: 'FSG Socialförvaltningen',
    months: ['2024-09', '2024-10', '2024-11'],
    union: 'Vision',
    about: 'personlarmen på Mottagning vuxen',
  },
  /** Undertaken, with an owner and a day, and never spoken of again. */
  forgotten: {
    group: 'CESAM',
    month: '2024-06',
    owner: 'HR-direktören',
    due: '2024-09-30',
    about: 'ensamarbete nattetid',
  },
} as const;
