import { describe, expect, it } from 'vitest';
import { decayWords, lostWords, tempoWords } from './form';

describe('form', () => {
  it('tempoWords_phases_areInSeconds', () => {
    expect(tempoWords({ descent: 2.14, bottom: 0.3, ascent: 1.4, top: 0 })).toBe('2.1 down, 0.3 held, 1.4 up');
  });

  it('tempoWords_sessionWithoutTempo_isADash', () => {
    expect(tempoWords({ descent: 0, bottom: 0, ascent: 0, top: 0 })).toBe('–');
  });

  it('lostWords_severalFaults_largestFirstWithoutCrumbs', () => {
    expect(lostWords({ points: 83.7, lost: { BUTT_WINK: 4, EXCESSIVE_LEAN: 12, ASYMMETRY: 0.3 } })).toBe(
      'Leaning too far 12, pelvis tucks under 4',
    );
  });

  it('decayWords_onlyWhatGotWorse_isSaid', () => {
    expect(decayWords({ pointsLost: 12.4, slowerPart: 0.2, smallerPart: -0.1, clear: true })).toBe(
      'At the end of the set: 12 points less, 20 % slower. Rest longer, or take less weight.',
    );
    expect(decayWords({ pointsLost: 2, slowerPart: 0, smallerPart: 0, clear: false })).toBeUndefined();
  });
});
