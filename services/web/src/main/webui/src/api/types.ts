/** The REST shapes of docs/architecture.md. Times of day are ISO-8601 UTC; `…Micros` count from the session's start. */

export interface Session {
  signedIn: boolean;
  username?: string;
  displayName?: string;
}

export type Fault =
  | 'BUTT_WINK'
  | 'EXCESSIVE_LEAN'
  | 'PARTIAL_DEPTH'
  | 'ROUNDING'
  | 'OVER_ARCH'
  | 'HIPS_RISE_EARLY'
  | 'HIP_THROW'
  | 'ASYMMETRY'
  | 'MISSING_HINGE'
  | 'SAG'
  | 'PIKE';

export type Severity = 'WARN' | 'CUE' | 'STRONG';

export type CuePattern = 'MOVEMENT_FAULT' | 'HELD_POSITION' | 'CORRECTED';

export interface Finding {
  fault: Fault;
  severity: Severity;
  peakDegrees: number;
  peakTimeMicros: number;
}

/** How long each phase of a repetition took, seconds. */
export interface Tempo {
  descent: number;
  bottom: number;
  ascent: number;
  top: number;
}

/** Points left of 100, and points lost by fault; together they are 100. */
export interface FormScore {
  points: number;
  lost: Partial<Record<Fault, number>>;
}

/** How the last third of a set differs from the first; parts of 1. */
export interface FormDecay {
  pointsLost: number;
  slowerPart: number;
  smallerPart: number;
  /** More than repetitions differ by anyway. */
  clear: boolean;
}

export interface Repetition {
  number: number;
  startMicros: number;
  endMicros: number;
  tiltRangeDegrees: number;
  tempo: Tempo;
  scores: Partial<Record<Fault, number>>;
  findings: Finding[];
}

/** A position kept for a time. Without scores it was timed and not judged. */
export interface Hold {
  number: number;
  startMicros: number;
  endMicros: number;
  goodMicros: number;
  scores: Partial<Record<Fault, number>>;
  findings: Finding[];
}

export type NoticeKind = 'SIGNAL' | 'CALIBRATION' | 'MOUNTING' | 'THORAX' | 'COUNTING';

/** Something to say to the wearer once. */
export interface Notice {
  kind: NoticeKind;
  timeMicros: number;
  /** Whether nothing is judged while it lasts. */
  stopsJudging: boolean;
  sentence: string;
}

export interface Cue {
  id: string;
  sampleNumber: number;
  timeMicros: number;
  fault?: Fault | null;
  pattern: CuePattern;
}

export interface TrainedSet {
  number: number;
  startMicros: number;
  endMicros: number;
  repetitionCount: number;
  flaggedRepetitionCount: number;
  cueCount: number;
}

export interface SessionLine {
  id: string;
  exercise: string;
  beltId: string;
  state: 'LIVE' | 'INTERRUPTED' | 'COMPLETED';
  startedAt: string;
  durationMicros: number;
  repetitionCount: number;
  flaggedRepetitionCount: number;
  cueCount: number;
  holdCount: number;
  heldMicros: number;
}

export interface SampleCounts {
  offered: number;
  rejected: number;
  notFinite: number;
  outOfRange: number;
  outOfOrder: number;
  duplicate: number;
  gaps: number;
}

export interface SessionDetail extends SessionLine {
  endedAt?: string | null;
  engineVersion: string;
  counts: SampleCounts;
  sets: (TrainedSet & { form?: FormScore | null; decay?: FormDecay | null })[];
  repetitions: (Repetition & { form: FormScore })[];
  cues: Cue[];
  holds: Hold[];
  notices: Notice[];
}

export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
}

export interface TiltPoint {
  timeMicros: number;
  degrees: number;
}

export interface OpenedEvent {
  sessionId: string;
  exercise: string;
  startedAt: string;
}

export interface TiltEvent {
  sessionId: string;
  points: TiltPoint[];
}

export type RepetitionEvent = Repetition & { sessionId: string };
export type CueEvent = Cue & { sessionId: string };
export type HoldEvent = Hold & { sessionId: string };
export type NoticeEvent = Notice & { sessionId: string };
export type SetEvent = TrainedSet & { sessionId: string };

export interface ClosedEvent {
  sessionId: string;
}

export type PhaseId = 'MOVEMENT_QUALITY' | 'WORK_CAPACITY' | 'MAXIMAL_STRENGTH';

export interface Gate {
  id: string;
  text: string;
  met: boolean;
  have: number;
  need: number;
}

export interface Block {
  exerciseId: string;
  name: string;
  pattern: string;
  sets: number;
  repetitions?: number | null;
  holdSeconds?: number | null;
  restSeconds: number;
  advice: string;
  why: string;
}

export type BalancedPattern = 'push' | 'pull' | 'squat' | 'hinge' | 'core' | 'mobility';

export interface WeekItem {
  exerciseId: string;
  name: string;
  pattern: string;
  sets: number;
  why: string;
}

export interface WeekDay {
  date: string;
  done: boolean;
  minutes: number;
  items: WeekItem[];
}

/** A wish that clashes with another, and the nearest that is possible. */
export interface Conflict {
  wish: string;
  detail: string;
  offer: string;
}

export interface Plan {
  revision: number;
  phase: { id: PhaseId; name: string; since: string; gates: Gate[] };
  nextWorkout: { id: string; title: string; blocks: Block[]; why: string[] };
  /** Sets by pattern. */
  balance: Record<BalancedPattern, number>;
  readiness: { state: 'READY' | 'EASED' | 'STOPPED'; reasons: string[] };
  conflicts: Conflict[];
  /** Absent while nothing may be trained. */
  week?: { startsOn: string; days: WeekDay[]; why: string[] } | null;
  sessionCount: number;
  basedOnSessionId?: string | null;
  updatedAt: string;
}

export interface Me {
  id: string;
  username: string;
  displayName: string;
  email?: string | null;
  roles: string[];
  createdAt: string;
  progress?: { phase: PhaseId; sessionCount: number } | null;
}

export interface Belt {
  id: string;
  name: string;
  registeredAt: string;
}

/** RFC 9457. */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  violations?: { field: string; message: string }[];
}
