import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useSessionDetail } from '../api/queries';
import type { SessionDetail } from '../api/types';
import { usePageTitle } from '../frame/usePageTitle';
import { Loading } from '../states/Loading';
import { Trouble } from '../states/Trouble';
import { count, day, duration, timeOfDay, title } from '../words/format';
import { HoldTable } from './HoldTable';
import { RepetitionTable } from './RepetitionTable';
import { SessionNotes } from './SessionNotes';
import { SetForms } from './SetForms';
import { stateWord } from './stateWord';
import classes from './history.module.css';

/** One session with everything found in it. */
export function SessionPage() {
  const { id = '' } = useParams();
  const session = useSessionDetail(id);
  usePageTitle(session.data ? title(session.data.exercise) : 'Session');
  return (
    <>
      <p className={classes.back}>
        <Link to="/history">History</Link>
      </p>
      {session.isPending && <Loading what="the session" />}
      {session.isError && (
        <Trouble what="The session" failure={session.error} onRetry={() => void session.refetch()} />
      )}
      {session.data && <SessionView session={session.data} />}
    </>
  );
}

function SessionView({ session }: { session: SessionDetail }) {
  const held = session.holds.length > 0 && session.repetitions.length === 0;
  return (
    <>
      <div className={classes.head}>
        <div>
          <h1 className={classes.title}>{title(session.exercise)}</h1>
          <p className={classes.quiet}>
            {day(session.startedAt)}, {timeOfDay(session.startedAt)}
          </p>
        </div>
        <Button
          component="a"
          variant="default"
          href={`/api/sessions/${encodeURIComponent(session.id)}/recording`}
          download={`backaware-${session.id}.csv`}
        >
          Download recording
        </Button>
      </div>
      <dl className={classes.figures}>
        {held ? (
          <>
            <Figure name="Holds" value={String(session.holdCount)} />
            <Figure name="Held" value={duration(session.heldMicros)} />
          </>
        ) : (
          <>
            <Figure name="Repetitions" value={String(session.repetitionCount)} />
            <Figure name="Flagged" value={String(session.flaggedRepetitionCount)} />
          </>
        )}
        <Figure name="Cues" value={String(session.cueCount)} />
        <Figure name="Duration" value={duration(session.durationMicros)} />
        <Figure name="Sets" value={String(session.sets.length)} />
      </dl>
      {session.state !== 'COMPLETED' && <p className={classes.note}>{stateWord(session.state)}.</p>}
      {session.holds.length > 0 && <HoldTable holds={session.holds} />}
      {!held && <SetForms sets={session.sets} />}
      {!held && <RepetitionTable repetitions={session.repetitions} />}
      <SessionNotes session={session} />
      <p className={classes.quiet}>
        Belt {session.beltId}, {count(session.counts.offered, 'sample')}, engine {session.engineVersion}.
      </p>
    </>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
