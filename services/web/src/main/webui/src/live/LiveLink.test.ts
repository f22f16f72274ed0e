import { beforeEach, describe, expect, it } from 'vitest';
import type { LiveAction } from './liveState';
import { LiveLink, type Surroundings } from './LiveLink';

class Source {
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly listeners = new Map<string, (message: { data: string }) => void>();
  isClosed = false;

  addEventListener(name: string, listener: (message: { data: string }) => void): void {
    this.listeners.set(name, listener);
  }

  close(): void {
    this.isClosed = true;
  }

  failForGood(): void {
    this.readyState = 2;
    this.onerror?.();
  }
}

let sources: Source[];
let waits: { action: () => void; millis: number; cancelled: boolean }[];
let told: LiveAction[];
let signedOut: number;
let isSignedIn: () => Promise<boolean>;

const surroundings = (): Surroundings => ({
  open: () => {
    const source = new Source();
    sources.push(source);
    return source as unknown as EventSource;
  },
  isSignedIn: () => isSignedIn(),
  later: (action, millis) => {
    const wait = { action, millis, cancelled: false };
    waits.push(wait);
    return () => {
      wait.cancelled = true;
    };
  },
});

const link = () =>
  new LiveLink(
    '/live',
    (action) => told.push(action),
    () => {
      signedOut += 1;
    },
    surroundings(),
  );

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  sources = [];
  waits = [];
  told = [];
  signedOut = 0;
  isSignedIn = () => Promise.resolve(true);
});

describe('LiveLink', () => {
  it('event_isToldWithItsData', () => {
    link().start();
    sources[0]?.listeners.get('closed')?.({ data: '{"sessionId":"s1"}' });
    expect(told).toEqual([{ type: 'closed', event: { sessionId: 's1' } }]);
  });

  it('brokenStream_isLeftToTheBrowser', async () => {
    link().start();
    sources[0]?.onerror?.();
    await settled();
    expect(told).toEqual([{ type: 'link', link: 'lost' }]);
    expect(waits).toEqual([]);
  });

  it('refusedStream_isTriedAgainAfterGrowingWaits', async () => {
    link().start();
    for (let attempt = 0; attempt < 7; attempt++) {
      sources.at(-1)?.failForGood();
      await settled();
      waits.at(-1)?.action();
    }
    expect(waits.map((wait) => wait.millis)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
    expect(sources).toHaveLength(8);
  });

  it('openedAgain_startsTheWaitsAnew', async () => {
    link().start();
    sources.at(-1)?.failForGood();
    await settled();
    waits.at(-1)?.action();
    sources.at(-1)?.onopen?.();
    sources.at(-1)?.failForGood();
    await settled();
    expect(waits.map((wait) => wait.millis)).toEqual([1000, 1000]);
  });

  it('refusedBecauseSignedOut_saysSoAndStopsTrying', async () => {
    isSignedIn = () => Promise.resolve(false);
    link().start();
    sources[0]?.failForGood();
    await settled();
    expect(signedOut).toBe(1);
    expect(waits).toEqual([]);
  });

  it('sessionUnknown_triesAgain', async () => {
    isSignedIn = () => Promise.reject(new Error('unreachable'));
    link().start();
    sources[0]?.failForGood();
    await settled();
    expect(signedOut).toBe(0);
    expect(waits).toHaveLength(1);
  });

  it('stop_closesTheStreamAndCancelsTheWait', async () => {
    const stopped = link();
    stopped.start();
    sources[0]?.failForGood();
    await settled();
    stopped.stop();
    expect(sources[0]?.isClosed).toBe(true);
    expect(waits[0]?.cancelled).toBe(true);
  });
});
