import type { Fault, Finding } from '../api/types';

/** In how many repetitions or holds each fault was found, the most frequent first. */
export function faultCounts(judged: { findings: Finding[] }[]): { fault: Fault; found: number }[] {
  const counts = new Map<Fault, number>();
  for (const { findings } of judged) {
    for (const fault of new Set(findings.map((finding) => finding.fault))) {
      counts.set(fault, (counts.get(fault) ?? 0) + 1);
    }
  }
  return [...counts.entries()]
    .map(([fault, found]) => ({ fault, found }))
    .sort((a, b) => b.found - a.found || a.fault.localeCompare(b.fault));
}
