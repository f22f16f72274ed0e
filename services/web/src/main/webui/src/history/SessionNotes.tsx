import type { SessionDetail } from '../api/types';
import { faultWords } from '../words/faults';
import { count } from '../words/format';
import { faultCounts } from './faultCounts';
import classes from './history.module.css';

/** What to take from the session, and how good the measurement was. */
export function SessionNotes({ session }: { session: SessionDetail }) {
  const faults = faultCounts(session.repetitions);
  return (
    <>
      {faults.length > 0 && (
        <section aria-labelledby="faults-title" className={classes.faults}>
          <h2 id="faults-title">What to work on</h2>
          <ul>
            {faults.map(({ fault, repetitions }) => {
              const words = faultWords(fault);
              return (
                <li key={fault}>
                  <h3>
                    {words.name} <span className={classes.quiet}>in {count(repetitions, 'repetition')}</span>
                  </h3>
                  <p>
                    {words.saw} {words.doThis}
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {session.counts.rejected > 0 && (
        <p className={classes.note}>
          {count(session.counts.rejected, 'sample')} of {session.counts.offered} could not be used and did not count.
        </p>
      )}
    </>
  );
}
