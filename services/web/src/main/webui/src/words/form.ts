import type { FormDecay, FormScore, Tempo } from '../api/types';
import { faultWords } from './faults';

/** "2.1 down, 0.3 held, 1.4 up": seconds. */
export function tempoWords(tempo: Tempo): string {
  const known = tempo.descent + tempo.bottom + tempo.ascent > 0;
  return known
    ? `${tempo.descent.toFixed(1)} down, ${tempo.bottom.toFixed(1)} held, ${tempo.ascent.toFixed(1)} up`
    : '–';
}

/** Where the missing points went: "Leaning too far 12, pelvis tucks under 4"; nothing when none are missing. */
export function lostWords(form: FormScore): string {
  const parts = Object.entries(form.lost)
    .filter(([, points]) => Math.round(points) > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([fault, points], index) => {
      const name = faultWords(fault).name;
      return `${index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)} ${String(Math.round(points))}`;
    });
  return parts.join(', ');
}

/** What changed over a set, when it is clear: "12 points less, 20 % slower". */
export function decayWords(decay: FormDecay): string | undefined {
  if (!decay.clear) {
    return undefined;
  }
  const percent = (part: number): string => `${String(Math.round(part * 100))} %`;
  const parts = [
    Math.round(decay.pointsLost) > 0 && `${String(Math.round(decay.pointsLost))} points less`,
    Math.round(decay.slowerPart * 100) > 0 && `${percent(decay.slowerPart)} slower`,
    Math.round(decay.smallerPart * 100) > 0 && `${percent(decay.smallerPart)} less range`,
  ].filter((part) => part !== false);
  return `At the end of the set: ${parts.join(', ')}. Rest longer, or take less weight.`;
}
