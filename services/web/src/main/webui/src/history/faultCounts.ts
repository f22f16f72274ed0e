import type { Fault, Repetition } from '../api/types';

/** In how many repetitions each fault was found, the most frequent first. */
export function faultCounts(repetitions: Repetition[]): { fault: Fault; repetitions: number }[] {
  const counts = new Map<Fault, number>();
  for (const repetition of repetitions) {
    for (const fault of new Set(repetition.findings.map((finding) => finding.fault))) {
      counts.set(fault, (counts.get(fault) ?? 0) + 1);
    }
  }
  return [...counts.entries()]
    .map(([fault, found]) => ({ fault, repetitions: found }))
    .sort((a, b) => b.repetitions - a.repetitions || a.fault.localeCompare(b.fault));
}
