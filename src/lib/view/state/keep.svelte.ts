import type { BrowserKeep, News } from '../../workers/browserKeep.ts';
import type { Ask, Keeping } from '../../workers/messages.ts';

const inMemory: Keeping = { state: 'off', saved: null, problem: null, files: [] };

/** What keeping needs of the workspace that it is a part of. */
export interface Kept {
  say(ask: Ask): void;
  /** Shows the published dataset, and forgets all that is in memory. */
  forget(): void;
  today(): string;
}

/** Whether the user's files are kept on the computer, and the ways to change that. In memory alone until the user says otherwise. */
export class Keep {
  readonly #browser: BrowserKeep | null;
  readonly #workspace: Kept;
  #tellOthers: (news: News) => void = () => undefined;
  #starting: Promise<void> | null = null;
  /** True while the store is opened because something was in it. */
  #returning = false;

  #keeping = $state.raw<Keeping>(inMemory);
  #persisted = $state<boolean | null>(null);
  #aside = $state(false);
  #found = $state<string | null>(null);
  #isRead = $state(false);
  #heard = $state<News | 'erased-here' | 'not-erased' | null>(null);

  constructor(browser: BrowserKeep | null, workspace: Kept) {
    this.#browser = browser;
    this.#workspace = workspace;
  }

  /** What the worker says of it. */
  get now(): Keeping {
    return this.#keeping;
  }
  /** What the browser answers: whether it will never clear what is kept on its own account; null if it does not say. */
  get persisted(): boolean | null {
    return this.#persisted;
  }
  /** True while files are kept that are not shown, because the published data was called back. */
  get aside(): boolean {
    return this.#aside;
  }
  /** The day from which the files are that were found on this visit, ISO; null if none were, or it has been read. */
  get found(): string | null {
    return this.#found;
  }
  /** What has been done to all of it: here, or in another tab; null once it has been read. */
  get heard(): News | 'erased-here' | 'not-erased' | null {
    return this.#heard;
  }
  /** Resolves when it is known whether something is kept: what is added before waits for it. Null once it is known. */
  get starting(): Promise<void> | null {
    return this.#starting;
  }

  /** Shows what is kept, if anything is, and follows other tabs. Once, when the page has come alive. */
  start(): void {
    if (!this.#browser) return;
    const browser = this.#browser;
    this.#tellOthers = browser.listen((news) => this.#hearOthers(news));
    this.#starting = browser.exists().then((exists) => {
      this.#starting = null;
      if (!exists) return;
      this.#follow();
      void browser.persisted().then((persisted) => (this.#persisted = persisted));
    });
  }

  /** Keeps what is here, from now on. The browser is asked not to clear it. */
  async keep(): Promise<void> {
    if (!this.#browser) return;
    this.#heard = null;
    this.#aside = false;
    this.#workspace.say({ type: 'keep', place: this.#browser.place, today: this.#workspace.today() });
    this.#persisted = await this.#browser.persist();
  }

  /** Keeps nothing any more: what is kept is erased, what is here stays in memory. */
  stop(): void {
    this.#tellOthers('stopped');
    this.#workspace.say({ type: 'unkeep', erase: true });
  }

  /** Shows what is kept again, after the published data was called back, together with what has been added meanwhile. */
  comeBack(): void {
    this.#aside = false;
    this.#workspace.say({ type: 'keep', place: this.#browser!.place, today: this.#workspace.today() });
  }

  /** Erases all that is here and all that is kept, in all tabs. */
  async erase(): Promise<void> {
    this.#workspace.forget();
    this.#reset();
    // First, lest another tab writes while it is erased.
    this.#tellOthers('erased');
    try {
      await this.#browser?.erase();
      this.#heard = 'erased-here';
    } catch {
      this.#heard = 'not-erased';
    }
  }

  /** True once what there is to tell has been read; where it stands for good it still does. */
  get isRead(): boolean {
    return this.#isRead;
  }
  /** What there is to tell has been read. */
  read(): void {
    this.#isRead = true;
    this.#found = null;
    this.#heard = null;
  }
  /** Something new is being done: what was done before is no news any more. */
  moveOn(): void {
    this.#heard = null;
  }

  /** What is chosen on a page now. */
  view(path: string, fragment: string): void {
    if (this.#keeping.state === 'on') this.#workspace.say({ type: 'view', path, fragment });
  }

  /** The published data is shown while files are kept. */
  setAside(): void {
    if (this.#keeping.state === 'off') return;
    this.#aside = true;
    this.#keeping = inMemory;
    this.#found = null;
  }

  /** Hears the worker. */
  hear(keeping: Keeping): void {
    const wrote = this.#keeping.state === 'saving' && keeping.state === 'on' && !keeping.problem;
    const opened = this.#returning && keeping.state === 'on';
    if (keeping.state === 'on' || keeping.state === 'off') this.#returning = false;
    this.#keeping = keeping;
    if (keeping.problem) this.#isRead = false;
    if (opened) this.#found = keeping.saved;
    if (wrote) this.#tellOthers('saved');
  }

  #follow(): void {
    this.#returning = this.#keeping.state === 'off';
    this.#workspace.say({ type: 'follow', place: this.#browser!.place, today: this.#workspace.today() });
  }

  #hearOthers(news: News): void {
    if (news === 'saved') {
      if (!this.#aside)
        this.#workspace.say({ type: 'follow', place: this.#browser!.place, today: this.#workspace.today() });
      return;
    }
    if (this.#keeping.state === 'off' && !this.#aside) return;
    this.#heard = news;
    if (news === 'erased') this.#workspace.forget();
    else this.#workspace.say({ type: 'unkeep', erase: false });
    this.#reset();
  }

  #reset(): void {
    this.#keeping = inMemory;
    this.#aside = false;
    this.#found = null;
    this.#persisted = null;
    this.#returning = false;
  }
}
