import { expect, it } from 'vitest';
import { cleanBand } from './band';

it('cleanBand_oneRepetition_isUnknown', () => {
  expect(cleanBand([40])).toBeUndefined();
});

it('cleanBand_closeTogether_isSixDegreesWide', () => {
  expect(cleanBand([40, 41])).toEqual({ low: 37.5, high: 43.5 });
});

it('cleanBand_farApart_spansThem', () => {
  expect(cleanBand([30, 44, 38])).toEqual({ low: 30, high: 44 });
});
