import type { Block, Plan } from '../api/types';
import { dose, title } from '../words/format';
import classes from './today.module.css';

/** What to train next, exercise by exercise, with the reasons. */
export function WorkoutPanel({ workout }: { workout: Plan['nextWorkout'] }) {
  return (
    <section className={classes.workout} aria-labelledby="workout-title">
      <p className={classes.over}>Next workout</p>
      <h2 id="workout-title">{workout.title}</h2>
      {workout.why.length > 0 && (
        <ul className={classes.reasons} aria-label="Why this workout">
          {workout.why.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <ol className={classes.blocks} aria-label="Exercises">
        {workout.blocks.map((block) => (
          <BlockRow key={`${block.exerciseId}-${block.name}`} block={block} />
        ))}
      </ol>
    </section>
  );
}

function BlockRow({ block }: { block: Block }) {
  return (
    <li className={classes.block}>
      <div className={classes.dose}>{dose(block)}</div>
      <div>
        <h3>
          {block.name} <span className={classes.pattern}>{title(block.pattern)}</span>
        </h3>
        {block.advice && <p>{block.advice}</p>}
        {block.why && <p className={classes.why}>{block.why}</p>}
      </div>
      {block.restSeconds > 0 && <div className={classes.rest}>{block.restSeconds} s rest</div>}
    </li>
  );
}
