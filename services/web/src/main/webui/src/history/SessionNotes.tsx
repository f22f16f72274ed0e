import type { SessionDetail } from '../api/types';
import { NoticeList } from '../notices/NoticeList';
import { faultWords } from '../words/faults';
import { count } from '../words/format';
import { faultCounts } from './faultCounts';
import classes from './history.module.css';

/** What to take from the session, and how good the measurement was. */
export function SessionNotes({ session }: { session: SessionDetail }) {
  const held = session.repetitions.length === 0;
  const faults = faultCounts(held ? session.holds : session.repetitions);
  return (
    <>
      {faults.length > 0 && (
        <section aria-labelledby="faults-title" className={classes.faults}>
          <h2 id="faults-title">What to work on</h2>
          <ul>
            {faults.map(({ fault, found }) => {
              const words = faultWords(fault);
              return (
                <li key={fault}>
                  <h3>
                    {words.name} <span className={classes.quiet}>in {count(found, held ? 'hold' : 'repetition')}</span>
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
      {session.notices.length > 0 && (
        <section aria-labelledby="notices-title" className={classes.faults}>
          <h2 id="notices-title">What the belt had to say</h2>
          <NoticeList notices={session.notices} />
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
