import type { Hold } from '../api/types';
import { findingSentence } from './faults';

const seconds = (micros: number): string => `${(micros / 1e6).toFixed(1)} s`;

const heldMicros = (hold: Hold): number => hold.endMicros - hold.startMicros;

/** Whether anything is known of how good it was. */
export const isJudged = (hold: Hold): boolean => Object.keys(hold.scores).length > 0;

/** "23.5 s". */
export const heldTime = (hold: Hold): string => seconds(heldMicros(hold));

/** "16.9 s", a dash when it was not judged. */
export const goodTime = (hold: Hold): string =>
  isJudged(hold) ? seconds(Math.min(hold.goodMicros, heldMicros(hold))) : '–';

/** What was found, in words. */
export function holdFindings(hold: Hold): string {
  if (!isJudged(hold)) {
    return 'Timed, not judged';
  }
  return hold.findings.length > 0 ? hold.findings.map(findingSentence).join('; ') : 'In good position throughout';
}

/** All holds together, microseconds. */
export const heldInAll = (holds: Hold[]): number => holds.reduce((sum, hold) => sum + heldMicros(hold), 0);
