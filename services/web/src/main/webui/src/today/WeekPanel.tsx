import type { Plan, WeekDay } from '../api/types';
import { day } from '../words/format';
import classes from './today.module.css';

/** The week that the next workout is part of, and what shaped it. */
export function WeekPanel({ week }: { week: NonNullable<Plan['week']> }) {
  const next = week.days.find((planned) => !planned.done);
  return (
    <section className={classes.panel} aria-labelledby="week-title">
      <p className={classes.over}>This week</p>
      <h2 id="week-title">{title(week.days)}</h2>
      <ol className={classes.days}>
        {week.days.map((planned) => (
          <li key={planned.date} data-state={planned.done ? 'done' : planned === next ? 'next' : undefined}>
            <strong>{day(planned.date)}</strong>
            <span>{planned.items.map((item) => `${item.name} ${String(item.sets)}×`).join(', ')}</span>
            <small>{planned.done ? 'Done' : `${String(planned.minutes)} min at most`}</small>
          </li>
        ))}
      </ol>
      {week.why.map((reason) => (
        <p key={reason} className={classes.since}>
          {reason}
        </p>
      ))}
    </section>
  );
}

function title(days: WeekDay[]): string {
  const left = days.filter((planned) => !planned.done).length;
  if (left === 0) {
    return 'All days done';
  }
  return left === 1 ? '1 day to go' : `${String(left)} days to go`;
}
