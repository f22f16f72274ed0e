import type { Notice } from '../api/types';
import { clock } from '../words/format';
import classes from './notices.module.css';

/** What else there was to say, in the order given. */
export function NoticeList({ notices }: { notices: Notice[] }) {
  return (
    <ul className={classes.notices} aria-label="Notices">
      {notices.map((notice) => (
        <li key={`${String(notice.timeMicros)} ${notice.sentence}`} data-stops={notice.stopsJudging ? 'yes' : undefined}>
          <span className={classes.time}>{clock(notice.timeMicros)}</span>
          <span>
            {notice.sentence}
            {notice.stopsJudging && ' Nothing is judged while this lasts.'}
          </span>
        </li>
      ))}
    </ul>
  );
}
