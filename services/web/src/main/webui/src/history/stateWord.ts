import type { SessionLine } from '../api/types';

/** What a session's state means to its wearer. */
export function stateWord(state: SessionLine['state']): string {
  return { LIVE: 'Running now', INTERRUPTED: 'Interrupted, goes on when the belt is back', COMPLETED: 'Complete' }[state];
}
