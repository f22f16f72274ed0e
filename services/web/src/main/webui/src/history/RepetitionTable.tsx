import type { SessionDetail } from '../api/types';
import { findingSentence } from '../words/faults';
import { isFlagged } from '../words/flagged';
import { lostWords, tempoWords } from '../words/form';
import { clock, degrees } from '../words/format';
import classes from './history.module.css';

type JudgedRepetition = SessionDetail['repetitions'][number];

/** Repetition by repetition; the bars compare the tilt ranges with the largest one. */
export function RepetitionTable({ repetitions }: { repetitions: JudgedRepetition[] }) {
  if (repetitions.length === 0) {
    return <p className={classes.note}>Nothing was counted in this session.</p>;
  }
  const widest = Math.max(...repetitions.map((repetition) => repetition.tiltRangeDegrees), 1);
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className="seen-by-readers-only">Repetitions of this session</caption>
        <thead>
          <tr>
            <th scope="col">Repetition</th>
            <th scope="col">Start</th>
            <th scope="col">Tempo, seconds</th>
            <th scope="col">Tilt range</th>
            <th scope="col">Form</th>
            <th scope="col">Findings</th>
          </tr>
        </thead>
        <tbody>
          {repetitions.map((repetition) => (
            <Row key={repetition.number} repetition={repetition} widest={widest} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ repetition, widest }: { repetition: JudgedRepetition; widest: number }) {
  return (
    <tr data-flagged={isFlagged(repetition) ? 'yes' : undefined}>
      <th scope="row">{repetition.number}</th>
      <td>{clock(repetition.startMicros)}</td>
      <td>{tempoWords(repetition.tempo)}</td>
      <td>
        <span className={classes.range}>
          <span style={{ width: `${String((repetition.tiltRangeDegrees / widest) * 100)}%` }} />
        </span>
        {degrees(repetition.tiltRangeDegrees)}
      </td>
      <td title={lostWords(repetition.form)}>{Math.round(repetition.form.points)}</td>
      <td>{repetition.findings.length > 0 ? repetition.findings.map(findingSentence).join('; ') : 'Clean'}</td>
    </tr>
  );
}
