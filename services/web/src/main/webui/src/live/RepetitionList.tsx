import type { Repetition } from '../api/types';
import { findingSentence } from '../words/faults';
import { isFlagged } from '../words/flagged';
import { clock, degrees } from '../words/format';
import classes from './live.module.css';

/** The repetitions so far, the newest first. */
export function RepetitionList({ repetitions }: { repetitions: Repetition[] }) {
  return (
    <section className={classes.list} aria-labelledby="repetition-list">
      <h2 id="repetition-list">Repetitions</h2>
      {repetitions.length === 0 && <p className={classes.quiet}>The first one shows up as soon as it is done.</p>}
      <ol reversed aria-label="Repetitions so far">
        {repetitions.toReversed().map((repetition) => (
          <li key={repetition.number} data-flagged={isFlagged(repetition) ? 'yes' : undefined}>
            <span className={classes.number}>{repetition.number}</span>
            <span>
              {repetition.findings.length === 0
                ? 'Clean'
                : repetition.findings.map((finding) => findingSentence(finding)).join('; ')}
            </span>
            <span className={classes.quiet}>
              {degrees(repetition.tiltRangeDegrees)} range, at {clock(repetition.endMicros)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
