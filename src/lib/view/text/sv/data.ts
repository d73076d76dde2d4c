export const data = {
  title: 'Få in dina filer, och lita på dem',
  seeWhatWasRead: 'Se vad som lästes',
  job: {
    read: (name: string) => `${name} är läst.`,
    unreadable: (name: string) => `${name} gick inte att läsa. Under Data står varför.`,
    same: (name: string) => `${name} finns redan, med samma innehåll. Den läggs inte till en gång till.`,
    cancelled: (name: string) => `Läsningen av ${name} avbröts. Inget av den togs med.`,
    'too-large': (name: string) => `${name} är större än 200 MB och läses inte. Dela den i mindre delar.`,
    failed: (name: string) => `${name} gick inte att öppna. Den kan ha flyttats eller ändrats.`,
  } as Record<string, (name: string) => string>,
};
