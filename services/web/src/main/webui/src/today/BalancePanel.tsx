import type { BalancedPattern, Plan } from '../api/types';
import { count } from '../words/format';
import classes from './today.module.css';

const OTHERS: { pattern: BalancedPattern; name: string }[] = [
  { pattern: 'squat', name: 'Squat' },
  { pattern: 'hinge', name: 'Hinge' },
  { pattern: 'core', name: 'Core' },
  { pattern: 'mobility', name: 'Mobility' },
];

/** Push against pull, and the other patterns, in planned sets. */
export function BalancePanel({ balance }: { balance: Plan['balance'] }) {
  const most = Math.max(balance.push, balance.pull, 1);
  return (
    <section className={classes.panel} aria-labelledby="balance-title">
      <p className={classes.over}>Balance</p>
      <h2 id="balance-title">{verdict(balance)}</h2>
      <div className={classes.scale} role="img" aria-label={`Push ${count(balance.push, 'set')}, pull ${count(balance.pull, 'set')}`}>
        <span className={classes.push} style={{ width: `${String((balance.push / most) * 50)}%` }} />
        <span className={classes.pull} style={{ width: `${String((balance.pull / most) * 50)}%` }} />
      </div>
      <div className={classes.ends} aria-hidden="true">
        <span>Push {balance.push}</span>
        <span>{balance.pull} Pull</span>
      </div>
      <dl className={classes.others}>
        {OTHERS.map(({ pattern, name }) => (
          <div key={pattern}>
            <dt>{name}</dt>
            <dd>{balance[pattern]}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.since}>Sets over this week.</p>
    </section>
  );
}

function verdict({ push, pull }: Plan['balance']): string {
  if (push === pull) {
    return 'Push and pull in balance';
  }
  return push > pull ? `${count(push - pull, 'set')} more push than pull` : `${count(pull - push, 'set')} more pull than push`;
}
