import { Alert, Button } from '@mantine/core';
import { Logo } from '../frame/Logo';
import { signIn } from '../frame/signIn';
import { usePageTitle } from '../frame/usePageTitle';
import { TiltDrawing } from './TiltDrawing';
import classes from './StartPage.module.css';

/** What is seen before signing in. */
export function StartPage() {
  usePageTitle('Train with a good back');
  const hasFailed = new URLSearchParams(window.location.search).has('sign-in');
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <Logo size={32} />
        <span className={classes.brand}>BackAware</span>
      </header>
      <main className={classes.main}>
        <div className={classes.words}>
          <h1>Your technique, felt on the spot.</h1>
          <p>
            A belt on your low back tells you, repetition by repetition, when its position gets poor. From what it
            measures grows a plan that earns its loads step by step.
          </p>
          {hasFailed && (
            <Alert color="ember" title="You are not signed in" role="alert">
              The sign-in was cancelled or did not work. Please try again.
            </Alert>
          )}
          <Button size="lg" color="var(--volt)" className={classes.button ?? ''} onClick={signIn}>
            Sign in
          </Button>
        </div>
        <TiltDrawing />
      </main>
      <footer className={classes.foot}>
        Technique coaching, not a medical device. If an exercise hurts, stop.
      </footer>
    </div>
  );
}
