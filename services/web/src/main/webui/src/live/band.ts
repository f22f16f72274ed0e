/** Half the band's least width, degrees (chosen): about what placement and skin movement add. */
const LEAST_HALF_WIDTH = 3;

/** Clean repetitions that a band needs. */
const LEAST_REPETITIONS = 2;

/**
 * Where this session's clean repetitions turned: the span of their largest tilts, at least 6° wide. Undefined before there
 * are two of them.
 */
export function cleanBand(cleanPeaks: number[]): { low: number; high: number } | undefined {
  if (cleanPeaks.length < LEAST_REPETITIONS) {
    return undefined;
  }
  const low = Math.min(...cleanPeaks);
  const high = Math.max(...cleanPeaks);
  const middle = (low + high) / 2;
  const half = Math.max((high - low) / 2, LEAST_HALF_WIDTH);
  return { low: middle - half, high: middle + half };
}
