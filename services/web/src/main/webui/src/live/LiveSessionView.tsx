import { Link } from 'react-router';
import { count, degrees, title } from '../words/format';
import { cueWords } from '../words/faults';
import { isFlagged } from '../words/flagged';
import { cleanBand } from './band';
import { currentCue, type LiveSession } from './liveState';
import { RepetitionList } from './RepetitionList';
import { TiltChart } from './TiltChart';
import classes from './live.module.css';

/** One session on the instrument panel. */
export function LiveSessionView({ session }: { session: LiveSession }) {
  const tilt = session.points.at(-1)?.degrees;
  const last = session.repetitions.at(-1);
  return (
    <div className={classes.columns}>
      <section className={classes.instrument} aria-label={`${title(session.exercise)}, ${session.running ? 'running' : 'finished'}`}>
        <div className={classes.top}>
          <h2>{title(session.exercise)}</h2>
          <span className={classes.state} data-running={session.running ? 'yes' : undefined}>
            {session.running ? 'Running' : 'Finished'}
          </span>
        </div>
        <div className={classes.figures}>
          <p role="status" aria-label="Repetitions" className={classes.count}>
            {last?.number ?? 0}
          </p>
          <dl>
            <div>
              <dt>Tilt now</dt>
              <dd>{tilt === undefined ? '–' : degrees(tilt)}</dd>
            </div>
            <div>
              <dt>Clean</dt>
              <dd>{session.repetitions.filter((repetition) => !isFlagged(repetition)).length}</dd>
            </div>
            <div>
              <dt>Cues</dt>
              <dd>{session.cues.length}</dd>
            </div>
          </dl>
        </div>
        <CuePlate session={session} />
        <TiltChart points={session.points} band={cleanBand(session.cleanPeaks)} />
        {!session.running && <Finished session={session} />}
      </section>
      <RepetitionList repetitions={session.repetitions} />
    </div>
  );
}

function CuePlate({ session }: { session: LiveSession }) {
  const cue = session.running ? currentCue(session) : undefined;
  const words = cue && cueWords(cue);
  return (
    <div role="status" aria-live="assertive" aria-label="Cue" className={classes.cue} data-cue={words ? (words.good ? 'good' : 'fault') : undefined}>
      {words ? (
        <>
          <strong>{words.doThis}</strong>
          <span>{words.title}</span>
        </>
      ) : (
        <span>{session.running ? 'No cue: carry on.' : 'The set is over.'}</span>
      )}
    </div>
  );
}

function Finished({ session }: { session: LiveSession }) {
  return (
    <p className={classes.finished}>
      {count(session.repetitions.length, 'repetition')}, {count(session.cues.length, 'cue')}.{' '}
      <Link to={`/history/${session.sessionId}`}>See the whole session</Link>
    </p>
  );
}
