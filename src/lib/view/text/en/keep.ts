import type { keep as source } from '../sv/keep.ts';

const leftAlone = 'What is shown here stays only as long as the tab is open.';

export const keep: typeof source = {
  title: 'Keep on this computer',
  offEmpty: 'What you add is in memory only: when the tab is closed it is gone from here.',
  off: 'Your files are in memory only: when the tab is closed they are gone from here.',
  means:
    'If you keep your files they are saved as they are, together with what was read from them, your corrections and your choices, in this browser. Next time everything is here. Nothing is sent anywhere.',
  shared:
    'The files are saved whole, with the names of persons that stand in them. Do not keep them on a computer where others use the same login as you.',
  keep: 'Keep on this computer',
  opening: 'Opening what is saved on this computer …',
  saving: 'Saving on this computer …',
  on: (day) => `Everything here is saved on this computer, last on ${day}.`,
  onShared: 'The files are saved whole, and whoever uses the same login can open them.',
  persisted: 'The browser has promised not to clear them on its own.',
  notPersisted: 'The browser does not promise to keep them if the computer runs short of space: save a backup too.',
  without: (n, names) =>
    n === 1
      ? `${names} could not be saved as an original: the file has been changed or moved on the computer since it was read. What was read from it is saved.`
      : `${names} could not be saved as originals: the files have been changed or moved on the computer since they were read. What was read from them is saved.`,
  stop: 'Stop keeping',
  stopMeans:
    'If you stop keeping them, what is saved is erased from the computer. What is shown stays until the tab is closed.',
  aside: 'Your files are saved on this computer, but are not shown now.',
  comeBack: 'Show my saved files',

  problem: {
    full: (names) =>
      `There was no room for ${names || 'the latest'}: the browser has no more space for Samsyn. It stays here as long as the tab is open. What was saved before is untouched.`,
    blocked: (names) =>
      `The browser did not let Samsyn save ${names || 'the latest'}. It stays here as long as the tab is open. What was saved before is untouched.`,
    newer: () =>
      'What is saved on this computer comes from a newer version of Samsyn, and has been left untouched. Reload the page to get the new version.',
    damaged: () =>
      'What is saved on this computer is damaged and could not be read. It has been left untouched. If you have a backup you can choose Erase everything and then restore.',
    cleared: () =>
      `What was saved on this computer has been cleared, by the browser or in its settings. ${leftAlone} You can choose to keep it again.`,
    memory: () =>
      'What is saved on this computer is too large to open right now, and has been left untouched. Close other tabs and reload the page.',
  },

  noteOpening: 'Opening your files, which are still on this computer …',
  found: (day) => `Your files from ${day} are still on this computer, and are shown now.`,
  lastView: 'Show the same selection as last time',
  toData: 'To the page Data',
  erasedHere: 'Everything is erased. None of it is left in this browser.',
  erased: 'Everything was erased in another tab, and is therefore gone here too.',
  stopped: `In another tab you chose to stop keeping the files on the computer. ${leftAlone}`,
  notErased: 'The browser did not let Samsyn erase what is saved. Remove the site’s data in the browser’s settings.',

  backupTitle: 'Backup',
  backupMeans:
    'A single file with everything: the files as they are, your corrections and your choices. It can be restored here or on another computer.',
  backupOpen: 'It is not locked with a password: store it as safely as the originals.',
  save: 'Save a backup',
  making: 'Preparing the backup …',
  saved: (name) => `${name} is saved among your downloads.`,
  missing: (n, names) =>
    n === 1
      ? `${names} is not in it: the file has been changed or moved on the computer since it was read.`
      : `${names} are not in it: the files have been changed or moved on the computer since they were read.`,
  tooMuch: 'Together the files are larger than a backup may be (1 GB). No backup was saved.',
  restore: 'Restore from a backup',
  offer: (name, day, files, corrections) =>
    `${name} is a backup from ${day} with ${files}${corrections === 0 ? '' : corrections === 1 ? ' and 1 correction' : ` and ${corrections} corrections`}. Shall it replace what is here, or be added?`,
  replace: 'Replace what is here',
  add: 'Add the backup',
  leave: 'Cancel',
  refused: {
    cut: (name) => `${name} is cut off or damaged, and has not been restored. Nothing has changed.`,
    newer: (name) =>
      `${name} was made with a newer version of Samsyn, and has not been restored. Nothing has changed. Reload the page to get the new version.`,
    changed: (name) =>
      `${name} is damaged or altered: its content does not match the checksums. It has not been restored. Nothing has changed.`,
    names: (name) => `${name} holds other files than it says, and has not been restored. Nothing has changed.`,
    bomb: (name) => `${name} is made to fill the computer’s memory, and has not been restored. Nothing has changed.`,
  },
  backupTooLarge: (name) => `${name} is larger than 1 GB and is not read. Nothing has changed.`,

  eraseTitle: 'Erase everything',
  eraseMeans:
    'Takes your files, corrections and choices out of Samsyn: what is shown, in all tabs, and what is saved on this computer. The files in your own folders are not touched.',
  erase: 'Erase everything',
  eraseSure: 'Erase everything? It cannot be undone.',
  eraseYes: 'Yes, erase everything',
  eraseNo: 'Cancel',
};
