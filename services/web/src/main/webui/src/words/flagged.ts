import type { Hold, Repetition } from '../api/types';

/** Whether something in it was worth a cue; slight findings are for reading afterwards. */
export const isFlagged = (judged: Repetition | Hold): boolean =>
  judged.findings.some((finding) => finding.severity !== 'WARN');
