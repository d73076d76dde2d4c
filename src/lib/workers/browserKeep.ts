import { databaseExists, databaseName, eraseDatabase } from './database.ts';

/** What tabs tell each other: one has written what is kept; has erased everything; keeps nothing any more. */
export type News = 'saved' | 'erased' | 'stopped';

/** What the page, as against its worker, needs of the browser to keep what is there. */
export interface BrowserKeep {
  /** Where this Samsyn stands on its server: another keeps its own. */
  place: string;
  /** Whether something is kept. Nothing is written by the asking. */
  exists(): Promise<boolean>;
  /** Asks the browser never to clear what is kept on its own account; its answer, null if it gives none. */
  persist(): Promise<boolean | null>;
  /** Whether the browser has said so before. */
  persisted(): Promise<boolean | null>;
  /** Erases all that Samsyn has written in the browser. */
  erase(): Promise<void>;
  /** Hears what other tabs tell, and gives the way to tell them. */
  listen(hear: (news: News) => void): (news: News) => void;
}

/** The browser's own. Only in the browser. */
export const browserKeep = (place: string): BrowserKeep => ({
  place,
  async exists() {
    try {
      return await databaseExists(databaseName(place));
    } catch {
      // A browser that is set to store nothing.
      return false;
    }
  },
  async persist() {
    return (await navigator.storage?.persist?.()) ?? null;
  },
  async persisted() {
    return (await navigator.storage?.persisted?.()) ?? null;
  },
  async erase() {
    // Where each page was scrolled to, which the framework notes.
    for (const key of Object.keys(sessionStorage)) if (key.startsWith('sveltekit:')) sessionStorage.removeItem(key);
    await eraseDatabase(databaseName(place));
  },
  listen(hear) {
    const channel = new BroadcastChannel(databaseName(place));
    channel.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data));
    return (news) => channel.postMessage(news);
  },
});
