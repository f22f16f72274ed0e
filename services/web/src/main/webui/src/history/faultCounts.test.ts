import { expect, it } from 'vitest';
import type { Fault, Repetition } from '../api/types';
import { faultCounts } from './faultCounts';

const repetition = (number: number, ...faults: Fault[]): Repetition => ({
  number,
  startMicros: 0,
  endMicros: 1,
  tiltRangeDegrees: 40,
  tempo: { descent: 1, bottom: 0.2, ascent: 1, top: 0 },
  scores: {},
  findings: faults.map((fault) => ({ fault, severity: 'CUE', peakDegrees: 9, peakTimeMicros: 0 })),
});

it('faultCounts_severalFaults_countsRepetitionsAndPutsTheMostFrequentFirst', () => {
  const counts = faultCounts([
    repetition(1, 'BUTT_WINK'),
    repetition(2, 'EXCESSIVE_LEAN', 'EXCESSIVE_LEAN'),
    repetition(3, 'EXCESSIVE_LEAN', 'BUTT_WINK'),
    repetition(4, 'EXCESSIVE_LEAN'),
  ]);
  expect(counts).toEqual([
    { fault: 'EXCESSIVE_LEAN', found: 3 },
    { fault: 'BUTT_WINK', found: 2 },
  ]);
});
