import type { BackupProblem } from '../../../keep/backup/readBackup.ts';
import type { Keeping } from '../../../workers/messages.ts';

type Problem = NonNullable<Keeping['problem']>;

const leftAlone = 'Det som visas här finns bara kvar så länge fliken är öppen.';

export const keep = {
  title: 'Behåll på den här datorn',
  /** Before there is anything to keep, and after. */
  offEmpty: 'Det du lägger till finns bara i minnet: när fliken stängs är det borta härifrån.',
  off: 'Dina filer finns bara i minnet: när fliken stängs är de borta härifrån.',
  means:
    'Om du behåller dina filer sparas de som de är, tillsammans med det som lästes ur dem, dina rättelser och dina val, i den här webbläsaren. Nästa gång är allt kvar. Inget skickas någonstans.',
  shared:
    'Filerna sparas i sin helhet, med de namn på personer som står i dem. Behåll dem inte på en dator där andra använder samma inloggning som du.',
  keep: 'Behåll på den här datorn',
  opening: 'Öppnar det som är sparat på den här datorn …',
  saving: 'Sparar på den här datorn …',
  on: (day: string) => `Allt här är sparat på den här datorn, senast ${day}.`,
  onShared: 'Filerna är sparade i sin helhet, och den som använder samma inloggning kan öppna dem.',
  persisted: 'Webbläsaren har lovat att inte rensa bort dem av sig själv.',
  notPersisted:
    'Webbläsaren lovar inte att de får vara kvar om datorn får ont om utrymme: spara en säkerhetskopia också.',
  without: (n: number, names: string) =>
    n === 1
      ? `${names} gick inte att spara i original: filen har ändrats eller flyttats på datorn sedan den lästes. Det som lästes ur den är sparat.`
      : `${names} gick inte att spara i original: filerna har ändrats eller flyttats på datorn sedan de lästes. Det som lästes ur dem är sparat.`,
  stop: 'Sluta behålla',
  stopMeans: 'Slutar du behålla dem raderas det sparade från datorn. Det som visas finns kvar tills fliken stängs.',
  aside: 'Dina filer är sparade på den här datorn, men visas inte nu.',
  comeBack: 'Visa mina sparade filer',

  /** What became of it, and what is safe. `names`: the files that it is about, perhaps none. */
  problem: {
    full: (names: string) =>
      `${names ? `${names} fick inte plats` : 'Det senaste fick inte plats'}: webbläsaren har inget mer utrymme för Samsyn. Det finns kvar här så länge fliken är öppen. Det som var sparat sedan tidigare är orört.`,
    blocked: (names: string) =>
      `Webbläsaren lät inte Samsyn spara ${names || 'det senaste'}. Det finns kvar här så länge fliken är öppen. Det som var sparat sedan tidigare är orört.`,
    newer: () =>
      'Det som är sparat på den här datorn kommer från en nyare version av Samsyn, och har lämnats orört. Ladda om sidan för att få den nya versionen.',
    damaged: () =>
      'Det som är sparat på den här datorn är skadat och gick inte att läsa. Det har lämnats orört. Har du en säkerhetskopia kan du välja Radera allt och sedan återställa.',
    cleared: () =>
      `Det som var sparat på den här datorn har rensats bort, av webbläsaren eller i dess inställningar. ${leftAlone} Du kan välja att behålla det igen.`,
    memory: () =>
      'Det som är sparat på den här datorn är för stort för att öppnas just nu, och har lämnats orört. Stäng andra flikar och ladda om sidan.',
  } satisfies Record<Problem, (names: string) => string> as Record<Problem, (names: string) => string>,

  /** On every page. */
  noteOpening: 'Öppnar dina filer, som finns kvar på den här datorn …',
  found: (day: string) => `Dina filer från ${day} finns kvar på den här datorn, och visas nu.`,
  lastView: 'Visa samma urval som sist',
  toData: 'Till sidan Data',
  erasedHere: 'Allt är raderat. Inget av det finns kvar i den här webbläsaren.',
  erased: 'Allt raderades i en annan flik, och är därför borta också här.',
  stopped: `I en annan flik valde du att sluta behålla filerna på datorn. ${leftAlone}`,
  notErased:
    'Webbläsaren lät inte Samsyn radera det som är sparat. Ta bort webbplatsens data i webbläsarens inställningar.',

  backupTitle: 'Säkerhetskopia',
  backupMeans:
    'En enda fil med allt: filerna som de är, dina rättelser och dina val. Den går att återställa här eller på en annan dator.',
  backupOpen: 'Den är inte låst med lösenord: förvara den lika säkert som originalen.',
  save: 'Spara en säkerhetskopia',
  making: 'Gör i ordning säkerhetskopian …',
  saved: (name: string) => `${name} är sparad bland dina hämtade filer.`,
  missing: (n: number, names: string) =>
    n === 1
      ? `${names} är inte med: filen har ändrats eller flyttats på datorn sedan den lästes.`
      : `${names} är inte med: filerna har ändrats eller flyttats på datorn sedan de lästes.`,
  tooMuch: 'Filerna är tillsammans större än en säkerhetskopia får vara (1 GB). Ingen kopia sparades.',
  restore: 'Återställ från en säkerhetskopia',
  /** The file's name, the day it was made, how many files and corrections are in it. */
  offer: (name: string, day: string, files: string, corrections: number) =>
    `${name} är en säkerhetskopia från ${day} med ${files}${corrections === 0 ? '' : corrections === 1 ? ' och 1 rättelse' : ` och ${corrections} rättelser`}. Ska den ersätta det som finns här, eller läggas till?`,
  replace: 'Ersätt det som finns här',
  add: 'Lägg till säkerhetskopian',
  leave: 'Avbryt',
  refused: {
    cut: (name: string) => `${name} är avkortad eller skadad, och har inte återställts. Inget har ändrats.`,
    newer: (name: string) =>
      `${name} är gjord med en nyare version av Samsyn, och har inte återställts. Inget har ändrats. Ladda om sidan för att få den nya versionen.`,
    changed: (name: string) =>
      `${name} är skadad eller ändrad: innehållet stämmer inte med kontrollsummorna. Den har inte återställts. Inget har ändrats.`,
    names: (name: string) =>
      `${name} innehåller andra filer än den säger sig göra, och har inte återställts. Inget har ändrats.`,
    bomb: (name: string) =>
      `${name} är gjord för att fylla datorns minne, och har inte återställts. Inget har ändrats.`,
  } satisfies Record<BackupProblem, (name: string) => string> as Record<BackupProblem, (name: string) => string>,
  backupTooLarge: (name: string) => `${name} är större än 1 GB och läses inte. Inget har ändrats.`,

  eraseTitle: 'Radera allt',
  eraseMeans:
    'Tar bort dina filer, rättelser och val ur Samsyn: det som visas, i alla flikar, och det som är sparat på den här datorn. Filerna i dina egna mappar rörs inte.',
  erase: 'Radera allt',
  eraseSure: 'Radera allt? Det går inte att ångra.',
  eraseYes: 'Ja, radera allt',
  eraseNo: 'Avbryt',
};
