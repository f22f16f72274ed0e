import { Link } from 'react-router';
import { NoticeList } from '../notices/NoticeList';
import { count, degrees, duration, title } from '../words/format';
import { cueWords } from '../words/faults';
import { isFlagged } from '../words/flagged';
import { heldInAll } from '../words/holds';
import { cleanBand } from './band';
import { HoldList } from './HoldList';
import { currentCue, isHeld, type LiveSession } from './liveState';
import { RepetitionList } from './RepetitionList';
import { TiltChart } from './TiltChart';
import classes from './live.module.css';

/** The newest notices are shown, so many (chosen). */
const NOTICES_SHOWN = 3;

/** One session on the instrument panel. */
export function LiveSessionView({ session }: { session: LiveSession }) {
  const tilt = session.points.at(-1)?.degrees;
  const last = session.repetitions.at(-1);
  const held = isHeld(session);
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
          <p role="status" aria-label={held ? 'Holds' : 'Repetitions'} className={classes.count}>
            {held ? session.holds.length : (last?.number ?? 0)}
          </p>
          <dl>
            <div>
              <dt>Tilt now</dt>
              <dd>{tilt === undefined ? '–' : degrees(tilt)}</dd>
            </div>
            <div>
              <dt>{held ? 'Held' : 'Clean'}</dt>
              <dd>
                {held
                  ? duration(heldInAll(session.holds))
                  : session.repetitions.filter((repetition) => !isFlagged(repetition)).length}
              </dd>
            </div>
            <div>
              <dt>Cues</dt>
              <dd>{session.cues.length}</dd>
            </div>
          </dl>
        </div>
        <CuePlate session={session} />
        {session.notices.length > 0 && <NoticeList notices={session.notices.slice(-NOTICES_SHOWN).toReversed()} />}
        <TiltChart points={session.points} band={cleanBand(session.cleanPeaks)} />
        {!session.running && <Finished session={session} />}
      </section>
      {held ? <HoldList holds={session.holds} /> : <RepetitionList repetitions={session.repetitions} />}
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
      {isHeld(session) ? count(session.holds.length, 'hold') : count(session.repetitions.length, 'repetition')}, {count(session.cues.length, 'cue')}.{' '}
      <Link to={`/history/${session.sessionId}`}>See the whole session</Link>
    </p>
  );
}
