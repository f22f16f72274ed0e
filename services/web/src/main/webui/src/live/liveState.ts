import type {
  ClosedEvent,
  Cue,
  CueEvent,
  Hold,
  HoldEvent,
  Notice,
  NoticeEvent,
  OpenedEvent,
  Repetition,
  RepetitionEvent,
  SetEvent,
  TiltEvent,
  TiltPoint,
  TrainedSet,
} from '../api/types';
import { isFlagged } from '../words/flagged';

/** Seconds of the tilt curve that are shown. */
export const WINDOW_SECONDS = 15;

/** A cue stays up this long after its sample, in session time, unless a newer one comes. */
const CUE_SHOWN_MICROS = 6_000_000;

/** A little more than is shown, so that the curve reaches the left edge. */
const KEPT_MICROS = (WINDOW_SECONDS + 2) * 1_000_000;

/** One session as the page has seen it. */
export interface LiveSession {
  sessionId: string;
  exercise: string;
  startedAt: string;
  running: boolean;
  repetitions: Repetition[];
  sets: TrainedSet[];
  cues: Cue[];
  holds: Hold[];
  notices: Notice[];
  points: TiltPoint[];
  /** Largest tilt inside each clean repetition that was watched, degrees. */
  cleanPeaks: number[];
}

export type Link = 'connecting' | 'open' | 'lost';

export interface LiveState {
  link: Link;
  /** The newest last; at most one that is not running any more. */
  sessions: LiveSession[];
}

export type LiveAction =
  | { type: 'link'; link: Link }
  | { type: 'opened'; event: OpenedEvent }
  | { type: 'tilt'; event: TiltEvent }
  | { type: 'repetition'; event: RepetitionEvent }
  | { type: 'cue'; event: CueEvent }
  | { type: 'set'; event: SetEvent }
  | { type: 'hold'; event: HoldEvent }
  | { type: 'notice'; event: NoticeEvent }
  | { type: 'closed'; event: ClosedEvent };

export const NOTHING_YET: LiveState = { link: 'connecting', sessions: [] };

export function reduce(state: LiveState, action: LiveAction): LiveState {
  switch (action.type) {
    case 'link':
      return action.link === 'open' ? connected(state) : { ...state, link: action.link };
    case 'opened':
      return { ...state, sessions: [...others(state, action.event.sessionId), begun(state, action.event)] };
    case 'tilt':
      return change(state, action.event.sessionId, (session) => withPoints(session, action.event.points));
    case 'repetition':
      return change(state, action.event.sessionId, (session) => withRepetition(session, action.event));
    case 'cue':
      return change(state, action.event.sessionId, (session) =>
        session.cues.some((cue) => cue.id === action.event.id)
          ? session
          : { ...session, cues: [...session.cues, action.event] },
      );
    case 'set':
      return change(state, action.event.sessionId, (session) => ({
        ...session,
        sets: [...session.sets.filter((set) => set.number !== action.event.number), action.event],
      }));
    case 'hold':
      return change(state, action.event.sessionId, (session) => ({
        ...session,
        holds: [...session.holds.filter((hold) => hold.number !== action.event.number), action.event],
      }));
    case 'notice':
      return change(state, action.event.sessionId, (session) =>
        session.notices.some((known) => isSame(known, action.event))
          ? session
          : { ...session, notices: [...session.notices, action.event] },
      );
    case 'closed':
      return change(state, action.event.sessionId, (session) => ({ ...session, running: false }));
  }
}

/** The session to show: the newest running one, else the last that ended while the page watched. */
export function shown(state: LiveState): LiveSession | undefined {
  return state.sessions.findLast((session) => session.running) ?? state.sessions.at(-1);
}

/** The cue to show now, if any. */
export function currentCue(session: LiveSession): Cue | undefined {
  const cue = session.cues.at(-1);
  return cue && latestMicros(session) - cue.timeMicros <= CUE_SHOWN_MICROS ? cue : undefined;
}

/** Session time of the newest thing seen. */
export function latestMicros(session: LiveSession): number {
  return Math.max(
    session.points.at(-1)?.timeMicros ?? 0,
    session.cues.at(-1)?.timeMicros ?? 0,
    session.repetitions.at(-1)?.endMicros ?? 0,
    session.holds.at(-1)?.endMicros ?? 0,
  );
}

/** Whether holds are what this session is about. */
export const isHeld = (session: LiveSession): boolean => session.holds.length > 0 && session.repetitions.length === 0;

const isSame = (one: Notice, other: Notice): boolean =>
  one.timeMicros === other.timeMicros && one.sentence === other.sentence;

/** The services say again what is running, so what is not said again is over. */
function connected(state: LiveState): LiveState {
  return {
    link: 'open',
    sessions: state.sessions.map((session) => (session.running ? { ...session, running: false } : session)),
  };
}

function others(state: LiveState, sessionId: string): LiveSession[] {
  return state.sessions.filter((session) => session.running && session.sessionId !== sessionId);
}

function begun(state: LiveState, event: OpenedEvent): LiveSession {
  const known = state.sessions.find((session) => session.sessionId === event.sessionId);
  return {
    sessionId: event.sessionId,
    exercise: event.exercise,
    startedAt: event.startedAt,
    running: true,
    repetitions: [],
    sets: known?.sets ?? [],
    cues: known?.cues ?? [],
    holds: [],
    notices: [],
    points: known?.points ?? [],
    cleanPeaks: [],
  };
}

function change(state: LiveState, sessionId: string, how: (session: LiveSession) => LiveSession): LiveState {
  return {
    ...state,
    sessions: state.sessions.map((session) => (session.sessionId === sessionId ? how(session) : session)),
  };
}

function withPoints(session: LiveSession, added: TiltPoint[]): LiveSession {
  const last = session.points.at(-1)?.timeMicros ?? -1;
  const newer = added.filter((point) => point.timeMicros > last);
  const from = (newer.at(-1)?.timeMicros ?? last) - KEPT_MICROS;
  return { ...session, points: [...session.points, ...newer].filter((point) => point.timeMicros >= from) };
}

function withRepetition(session: LiveSession, event: RepetitionEvent): LiveSession {
  const repetitions = [...session.repetitions.filter((known) => known.number !== event.number), event].sort(
    (a, b) => a.number - b.number,
  );
  const inside = session.points.filter(
    (point) => point.timeMicros >= event.startMicros && point.timeMicros <= event.endMicros,
  );
  const isClean = !isFlagged(event) && inside.length > 0;
  const cleanPeaks = isClean
    ? [...session.cleanPeaks, Math.max(...inside.map((point) => point.degrees))]
    : session.cleanPeaks;
  return { ...session, repetitions, cleanPeaks };
}
