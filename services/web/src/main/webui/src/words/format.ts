const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export const day = (iso: string): string => DAY.format(new Date(iso));

export const timeOfDay = (iso: string): string => TIME.format(new Date(iso));

/** "48 s", "3 min 05 s", "1 h 02 min". */
export function duration(micros: number): string {
  const seconds = Math.round(micros / 1e6);
  if (seconds < 60) {
    return `${String(seconds)} s`;
  }
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${String(minutes)} min ${String(seconds % 60).padStart(2, '0')} s`
    : `${String(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** "0:07.4": a time inside a session. */
export function clock(micros: number): string {
  const tenths = Math.round(micros / 1e5);
  const seconds = Math.floor(tenths / 10) % 60;
  return `${String(Math.floor(tenths / 600))}:${String(seconds).padStart(2, '0')}.${String(tenths % 10)}`;
}

export const degrees = (value: number): string => `${String(Math.round(value))}°`;

/** "1 repetition", "3 repetitions". */
export const count = (n: number, one: string, many = `${one}s`): string => `${String(n)} ${n === 1 ? one : many}`;

/** An identifier as a title: "goblet-squat" becomes "Goblet squat". */
export function title(id: string): string {
  const words = id.replaceAll(/[-_]/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "3 × 10", "2 × 30 s". */
export function dose(block: { sets: number; repetitions?: number | null; holdSeconds?: number | null }): string {
  const each = block.holdSeconds ? `${String(block.holdSeconds)} s` : String(block.repetitions ?? '–');
  return `${String(block.sets)} × ${each}`;
}
