import type { Plan } from '../api/types';
import classes from './today.module.css';

/** Why the plan is eased or stopped, and which wishes could not all come true; nothing when all is well. */
export function ReadinessNotes({ readiness, conflicts }: Pick<Plan, 'readiness' | 'conflicts'>) {
  const reasons = readiness.state === 'READY' ? [] : readiness.reasons;
  if (reasons.length === 0 && conflicts.length === 0) {
    return null;
  }
  return (
    <ul className={classes.notes} data-state={readiness.state.toLowerCase()}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {conflicts.map((conflict) => (
        <li key={conflict.wish + conflict.detail}>
          {conflict.detail} {conflict.offer}
        </li>
      ))}
    </ul>
  );
}
