import { usePageTitle } from '../frame/usePageTitle';
import { Empty } from '../states/Empty';
import { Loading } from '../states/Loading';
import { LiveSessionView } from './LiveSessionView';
import { shown, type Link } from './liveState';
import { useLive } from './useLive';
import classes from './live.module.css';

/** The set that is running now. */
export function LivePage() {
  usePageTitle('Live');
  const state = useLive();
  const session = shown(state);
  return (
    <>
      <div className={classes.head}>
        <h1>Live</h1>
        <LinkNote link={state.link} />
      </div>
      {session && <LiveSessionView session={session} />}
      {!session && state.link === 'connecting' && <Loading what="your running set" />}
      {!session && state.link !== 'connecting' && <NothingRunning />}
    </>
  );
}

function LinkNote({ link }: { link: Link }) {
  const words = { connecting: 'Connecting…', open: 'Connected', lost: 'Connection lost, trying again…' }[link];
  return (
    <p role="status" aria-label="Connection" className={classes.link} data-link={link}>
      {words}
    </p>
  );
}

function NothingRunning() {
  return (
    <Empty title="No set is running">
      <p>Put the belt on, pick an exercise and begin: your set shows up here by itself.</p>
      <p>
        No belt at hand? On the machine that runs BackAware, <code>make demo</code> plays a recorded set.
      </p>
    </Empty>
  );
}
