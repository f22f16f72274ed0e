import type { Hold } from '../api/types';
import { isFlagged } from '../words/flagged';
import { clock } from '../words/format';
import { goodTime, heldTime, holdFindings } from '../words/holds';
import classes from './history.module.css';

/** Hold by hold. */
export function HoldTable({ holds }: { holds: Hold[] }) {
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="seen-by-readers-only">Holds of this session</caption>
        <thead>
          <tr>
            <th scope="col">Hold</th>
            <th scope="col">Start</th>
            <th scope="col">Held</th>
            <th scope="col">In good position</th>
            <th scope="col">Findings</th>
          </tr>
        </thead>
        <tbody>
          {holds.map((hold) => (
            <tr key={hold.number} data-flagged={isFlagged(hold) ? 'yes' : undefined}>
              <th scope="row">{hold.number}</th>
              <td>{clock(hold.startMicros)}</td>
              <td>{heldTime(hold)}</td>
              <td>{goodTime(hold)}</td>
              <td>{holdFindings(hold)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
