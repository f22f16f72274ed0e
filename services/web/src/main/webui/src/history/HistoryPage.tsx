import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useSessions } from '../api/queries';
import type { SessionLine } from '../api/types';
import { usePageTitle } from '../frame/usePageTitle';
import { Empty } from '../states/Empty';
import { Loading } from '../states/Loading';
import { Trouble } from '../states/Trouble';
import { count, day, duration, timeOfDay, title } from '../words/format';
import { stateWord } from './stateWord';
import classes from './history.module.css';

/** All sessions, the newest first. */
export function HistoryPage() {
  usePageTitle('History');
  const sessions = useSessions();
  const lines = sessions.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <h1 className={classes.title}>History</h1>
      {sessions.isPending && <Loading what="your sessions" />}
      {sessions.isError && lines.length === 0 && (
        <Trouble what="Your sessions" failure={sessions.error} onRetry={() => void sessions.refetch()} />
      )}
      {sessions.isSuccess && lines.length === 0 && (
        <Empty title="No sessions yet">
          <p>
            Each set you train with the belt is kept here. See <Link to="/">Today</Link> for what to train first.
          </p>
        </Empty>
      )}
      {lines.length > 0 && (
        <ul className={classes.sessions} aria-label="Sessions">
          {lines.map((line) => (
            <SessionRow key={line.id} line={line} />
          ))}
        </ul>
      )}
      {sessions.hasNextPage && (
        <Button
          variant="default"
          loading={sessions.isFetchingNextPage}
          onClick={() => void sessions.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </>
  );
}

function SessionRow({ line }: { line: SessionLine }) {
  const held = line.repetitionCount === 0 && line.holdCount > 0;
  return (
    <li className={classes.row}>
      <span className={classes.count} aria-hidden="true">
        {held ? line.holdCount : line.repetitionCount}
      </span>
      <div>
        <Link to={`/history/${line.id}`} className={classes.name}>
          {title(line.exercise)}
        </Link>
        <p className={classes.quiet}>
          {day(line.startedAt)}, {timeOfDay(line.startedAt)}, {duration(line.durationMicros)}
        </p>
      </div>
      <div className={classes.result}>
        {held ? <HeldResult line={line} /> : <CountedResult line={line} />}
        <p className={classes.quiet}>
          {line.state === 'COMPLETED' ? count(line.cueCount, 'cue') : stateWord(line.state)}
        </p>
      </div>
    </li>
  );
}

function HeldResult({ line }: { line: SessionLine }) {
  return (
    <p>
      <span className="seen-by-readers-only">{count(line.holdCount, 'hold')}, </span>
      {duration(line.heldMicros)} held
    </p>
  );
}

function CountedResult({ line }: { line: SessionLine }) {
  const clean = line.repetitionCount - line.flaggedRepetitionCount;
  return (
    <p>
      <span className="seen-by-readers-only">{count(line.repetitionCount, 'repetition')}, </span>
      {line.repetitionCount === 0 ? 'No repetitions' : `${String(clean)} clean`}
      {line.flaggedRepetitionCount > 0 && (
        <span className={classes.flagged}>, {line.flaggedRepetitionCount} flagged</span>
      )}
    </p>
  );
}
