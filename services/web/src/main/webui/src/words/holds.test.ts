import { describe, expect, it } from 'vitest';
import type { Hold } from '../api/types';
import { goodTime, heldInAll, heldTime, holdFindings } from './holds';

const hold = (over: Partial<Hold> = {}): Hold => ({
  number: 1,
  startMicros: 16_300_000,
  endMicros: 39_840_000,
  goodMicros: 16_870_000,
  scores: { SAG: 2.2, PIKE: 0.3 },
  findings: [{ fault: 'SAG', severity: 'STRONG', peakDegrees: 22.1, peakTimeMicros: 25_000_000 }],
  ...over,
});

describe('holds', () => {
  it('hold_withAFault_saysHowLongHowGoodAndWhatWasWrong', () => {
    expect(heldTime(hold())).toBe('23.5 s');
    expect(goodTime(hold())).toBe('16.9 s');
    expect(holdFindings(hold())).toBe('Hips sink, strong (peak 22°)');
  });

  it('hold_withoutFindings_wasGoodThroughout', () => {
    expect(holdFindings(hold({ findings: [] }))).toBe('In good position throughout');
  });

  it('hold_withoutScores_wasNotJudged', () => {
    const timed = hold({ scores: {}, findings: [] });
    expect([heldTime(timed), goodTime(timed), holdFindings(timed)]).toEqual(['23.5 s', '–', 'Timed, not judged']);
  });

  it('heldInAll_severalHolds_addsThemUp', () => {
    expect(heldInAll([hold(), hold({ number: 2, startMicros: 0, endMicros: 10_000_000 })])).toBe(33_540_000);
  });
});
