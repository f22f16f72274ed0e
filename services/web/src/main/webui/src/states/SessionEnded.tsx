import { Button } from '@mantine/core';
import { signIn } from '../frame/signIn';
import { usePageTitle } from '../frame/usePageTitle';
import classes from './states.module.css';

/** Shown in place of any page once the session is over. */
export function SessionEnded() {
  usePageTitle('Session ended');
  return (
    <main className={classes.alone}>
      <section className={classes.panel} role="alert">
        <h1>Your session has ended</h1>
        <p>For your safety you were signed out after a while. Your sessions and your plan are kept.</p>
        <Button size="md" onClick={signIn}>
          Sign in
        </Button>
      </section>
    </main>
  );
}
