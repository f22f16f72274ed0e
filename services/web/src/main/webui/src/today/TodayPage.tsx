import { usePlan } from '../api/queries';
import type { Plan } from '../api/types';
import { usePageTitle } from '../frame/usePageTitle';
import { Loading } from '../states/Loading';
import { Trouble } from '../states/Trouble';
import { count, day } from '../words/format';
import { BalancePanel } from './BalancePanel';
import { PhasePanel } from './PhasePanel';
import { ReadinessNotes } from './ReadinessNotes';
import { WeekPanel } from './WeekPanel';
import { WorkoutPanel } from './WorkoutPanel';
import classes from './today.module.css';

/** The next workout and why it is this one. */
export function TodayPage() {
  usePageTitle('Today');
  const plan = usePlan();
  return (
    <>
      <h1 className={classes.title}>Today</h1>
      {plan.isPending && <Loading what="your plan" />}
      {plan.isError && <Trouble what="Your plan" failure={plan.error} onRetry={() => void plan.refetch()} />}
      {plan.data && <PlanView plan={plan.data} />}
    </>
  );
}

function PlanView({ plan }: { plan: Plan }) {
  return (
    <>
      <p className={classes.basis}>
        {plan.sessionCount === 0
          ? 'Your first plan. It learns from every session you train with the belt.'
          : `Made from ${count(plan.sessionCount, 'session')}, last changed on ${day(plan.updatedAt)}.`}
      </p>
      <ReadinessNotes readiness={plan.readiness} conflicts={plan.conflicts} />
      <div className={classes.columns}>
        <WorkoutPanel workout={plan.nextWorkout} />
        <div className={classes.side}>
          <PhasePanel phase={plan.phase} />
          {plan.week && <WeekPanel week={plan.week} />}
          <BalancePanel balance={plan.balance} />
        </div>
      </div>
    </>
  );
}
