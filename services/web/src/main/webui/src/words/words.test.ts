import { describe, expect, it } from 'vitest';
import { cueWords, faultWords, findingSentence } from './faults';
import { clock, count, degrees, dose, duration, title } from './format';

describe('faults', () => {
  it('findingSentence_namesFaultSeverityAndPeak', () => {
    const finding = { fault: 'EXCESSIVE_LEAN', severity: 'CUE', peakDegrees: 11.4, peakTimeMicros: 1 } as const;
    expect(findingSentence(finding)).toBe('Leaning too far, clear (peak 11°)');
  });

  it('faultWords_unknownFault_isReadableAllTheSame', () => {
    expect(faultWords('NEW_FAULT').name).toBe('New fault');
  });

  it('cueWords_corrected_isGood', () => {
    expect(cueWords({ id: 'c', sampleNumber: 1, timeMicros: 1, pattern: 'CORRECTED', fault: null }).good).toBe(true);
  });

  it('cueWords_fault_saysWhatToDo', () => {
    const words = cueWords({ id: 'c', sampleNumber: 1, timeMicros: 1, pattern: 'MOVEMENT_FAULT', fault: 'BUTT_WINK' });
    expect(words).toEqual({
      title: 'Pelvis tucks under',
      doThis: 'Stop a little higher and keep the low back long.',
      good: false,
    });
  });
});

describe('format', () => {
  it.each([
    [48_400_000, '48 s'],
    [59_600_000, '1 min 00 s'],
    [185_000_000, '3 min 05 s'],
    [3_720_000_000, '1 h 02 min'],
  ])('duration_%i_is%s', (micros, expected) => {
    expect(duration(micros)).toBe(expected);
  });

  it.each([
    [0, '0:00.0'],
    [7_440_000, '0:07.4'],
    [59_960_000, '1:00.0'],
  ])('clock_%i_is%s', (micros, expected) => {
    expect(clock(micros)).toBe(expected);
  });

  it('dose_holdOrRepetitions_saysWhich', () => {
    expect(dose({ sets: 3, repetitions: 10 })).toBe('3 × 10');
    expect(dose({ sets: 2, holdSeconds: 30, repetitions: null })).toBe('2 × 30 s');
  });

  it('count_one_isSingular', () => {
    expect([count(1, 'repetition'), count(0, 'cue')]).toEqual(['1 repetition', '0 cues']);
  });

  it('degrees_littleBelowNothing_isNotMinusNothing', () => {
    expect([degrees(-0.3), degrees(-1.6), degrees(38.5)]).toEqual(['0°', '-2°', '39°']);
  });

  it('title_identifier_readsAsWords', () => {
    expect(title('goblet-squat')).toBe('Goblet squat');
    expect(title('MOVEMENT_QUALITY')).toBe('Movement quality');
  });
});
