import type { Cue, Fault, Finding, Severity } from '../api/types';

/** A fault in plain words: what the belt saw, and what to do about it now. */
export interface FaultWords {
  name: string;
  saw: string;
  doThis: string;
}

const WORDS: Record<Fault, FaultWords> = {
  BUTT_WINK: {
    name: 'Pelvis tucks under',
    saw: 'At the bottom the pelvis rolled under.',
    doThis: 'Stop a little higher and keep the low back long.',
  },
  EXCESSIVE_LEAN: {
    name: 'Leaning too far',
    saw: 'The trunk leaned further than in your good repetitions.',
    doThis: 'Chest up. Sit back, then stand tall.',
  },
  PARTIAL_DEPTH: {
    name: 'Not full depth',
    saw: 'The repetition stopped short of your own depth.',
    doThis: 'Go down as far as in your good repetitions.',
  },
  ROUNDING: {
    name: 'Low back rounds',
    saw: 'The low back rounded on the way down.',
    doThis: 'Hips back, back long. Go only as low as it stays long.',
  },
  OVER_ARCH: {
    name: 'Low back over-arches',
    saw: 'The low back arched beyond neutral.',
    doThis: 'Ribs down, squeeze the glutes.',
  },
  HIPS_RISE_EARLY: {
    name: 'Hips rise first',
    saw: 'The hips came up before the chest.',
    doThis: 'Push up with hips and chest together.',
  },
  HIP_THROW: {
    name: 'Hips swing',
    saw: 'The hips swung to help the arms.',
    doThis: 'Keep the hips still, or take less weight.',
  },
  ASYMMETRY: {
    name: 'Tilting to one side',
    saw: 'The pelvis tilted or turned to one side.',
    doThis: 'Load both sides evenly.',
  },
  MISSING_HINGE: {
    name: 'Hips stay put',
    saw: 'The hips did not go back as far as the movement needs.',
    doThis: 'Push the hips back first, knees soft.',
  },
  SAG: {
    name: 'Hips sink',
    saw: 'The hips sank below the line of the body.',
    doThis: 'Squeeze the glutes, lift the hips into one line.',
  },
  PIKE: {
    name: 'Hips too high',
    saw: 'The hips rose above the line of the body.',
    doThis: 'Lower the hips into one line.',
  },
};

const SEVERITIES: Record<Severity, string> = { WARN: 'slight', CUE: 'clear', STRONG: 'strong' };

export function faultWords(fault: string): FaultWords {
  const plain = fault.toLowerCase().replaceAll('_', ' ');
  return (
    (WORDS as Partial<Record<string, FaultWords>>)[fault] ?? {
      name: plain.charAt(0).toUpperCase() + plain.slice(1),
      saw: `The belt saw: ${plain}.`,
      doThis: 'Slow down and take the next repetition with care.',
    }
  );
}

export function severityWord(severity: Severity): string {
  return SEVERITIES[severity] ?? 'seen';
}

/** For example "Leaning too far, clear (peak 11°)". */
export function findingSentence(finding: Finding): string {
  return `${faultWords(finding.fault).name}, ${severityWord(finding.severity)} (peak ${finding.peakDegrees.toFixed(0)}°)`;
}

/** What to tell the wearer now. */
export function cueWords(cue: Cue): { title: string; doThis: string; good: boolean } {
  if (cue.pattern === 'CORRECTED' || !cue.fault) {
    return { title: 'Good again', doThis: 'Keep it there.', good: true };
  }
  const words = faultWords(cue.fault);
  return { title: words.name, doThis: words.doThis, good: false };
}
