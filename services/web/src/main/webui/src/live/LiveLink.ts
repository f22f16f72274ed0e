import type { LiveAction } from './liveState';

const EVENTS = ['opened', 'tilt', 'repetition', 'cue', 'set', 'hold', 'notice', 'closed'] as const;

/** Waits between attempts, milliseconds; the last one repeats (chosen). */
const WAITS = [1000, 2000, 4000, 8000, 15_000];

/** What a link needs of the browser; a test gives its own. */
export interface Surroundings {
  open: (url: string) => EventSource;
  /** Whether somebody is signed in; rejects when that cannot be found out. */
  isSignedIn: () => Promise<boolean>;
  later: (action: () => void, millis: number) => () => void;
}

/**
 * Keeps the live events coming. A browser takes up a broken stream by itself, but gives up on an answer with an error
 * status; then this asks whether the session still exists and tries again after a growing wait.
 */
export class LiveLink {
  private source: EventSource | undefined;
  private cancelRetry: (() => void) | undefined;
  private failures = 0;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly tell: (action: LiveAction) => void,
    private readonly signedOut: () => void,
    private readonly surroundings: Surroundings,
  ) {}

  start(): void {
    const source = this.surroundings.open(this.url);
    this.source = source;
    source.onopen = () => {
      this.failures = 0;
      this.tell({ type: 'link', link: 'open' });
    };
    source.onerror = () => {
      this.broken(source);
    };
    for (const name of EVENTS) {
      source.addEventListener(name, (message: MessageEvent<string>) => {
        this.tell({ type: name, event: JSON.parse(message.data) } as LiveAction);
      });
    }
  }

  stop(): void {
    this.closed = true;
    this.cancelRetry?.();
    this.source?.close();
  }

  private broken(source: EventSource): void {
    if (this.closed) {
      return;
    }
    this.tell({ type: 'link', link: 'lost' });
    if (source.readyState === 2) {
      void this.startAgain();
    }
  }

  private async startAgain(): Promise<void> {
    const wait = WAITS[Math.min(this.failures, WAITS.length - 1)] ?? 1000;
    this.failures += 1;
    const isSignedIn = await this.surroundings.isSignedIn().catch(() => true);
    if (this.closed) {
      return;
    }
    if (!isSignedIn) {
      this.signedOut();
      return;
    }
    this.cancelRetry = this.surroundings.later(() => {
      this.start();
    }, wait);
  }
}

/** The browser itself. */
export const browser = (isSignedIn: () => Promise<boolean>): Surroundings => ({
  open: (url) => new EventSource(url),
  isSignedIn,
  later: (action, millis) => {
    const timer = window.setTimeout(action, millis);
    return () => {
      window.clearTimeout(timer);
    };
  },
});
