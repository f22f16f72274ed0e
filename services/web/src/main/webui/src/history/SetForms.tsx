import type { FormScore, SessionDetail } from '../api/types';
import { decayWords, lostWords } from '../words/form';
import classes from './history.module.css';

/** The form of each set in a line: points, what they were lost by, and how the end differs from the beginning. */
export function SetForms({ sets }: { sets: SessionDetail['sets'] }) {
  return (
    <ul className={classes.forms}>
      {sets.map((set) => set.form && <Line key={set.number} set={set} form={set.form} />)}
    </ul>
  );
}

function Line({ set, form }: { set: SessionDetail['sets'][number]; form: FormScore }) {
  const lost = lostWords(form);
  const decay = set.decay ? decayWords(set.decay) : undefined;
  return (
    <li>
      <strong>
        Set {set.number}: form {Math.round(form.points)} of 100.
      </strong>
      {lost && ` Points lost: ${lost}.`}
      {decay && ` ${decay}`}
    </li>
  );
}
