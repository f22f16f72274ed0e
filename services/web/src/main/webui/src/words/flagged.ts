import type { Repetition } from '../api/types';

/** Whether something in it was worth a cue; slight findings are for reading afterwards. */
export const isFlagged = (repetition: Repetition): boolean =>
  repetition.findings.some((finding) => finding.severity !== 'WARN');
