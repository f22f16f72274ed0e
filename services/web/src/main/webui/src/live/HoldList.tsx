import type { Hold } from '../api/types';
import { isFlagged } from '../words/flagged';
import { clock } from '../words/format';
import { goodTime, heldTime, holdFindings, isJudged } from '../words/holds';
import classes from './live.module.css';

/** The holds so far, the newest first. */
export function HoldList({ holds }: { holds: Hold[] }) {
  return (
    <section className={classes.list} aria-labelledby="hold-list">
      <h2 id="hold-list">Holds</h2>
      <ol reversed aria-label="Holds so far">
        {holds.toReversed().map((hold) => (
          <li key={hold.number} data-flagged={isFlagged(hold) ? 'yes' : undefined}>
            <span className={classes.number}>{hold.number}</span>
            <span>{holdFindings(hold)}</span>
            <span className={classes.quiet}>
              Held {heldTime(hold)}
              {isJudged(hold) && `, ${goodTime(hold)} in good position`}, until {clock(hold.endMicros)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
