import { Button } from '@mantine/core';
import { RequestError } from '../api/http';
import classes from './states.module.css';

/** Says what could not be loaded and why, and offers another try. */
export function Trouble({ what, failure, onRetry }: { what: string; failure: Error; onRetry: () => void }) {
  const reason =
    failure instanceof RequestError ? failure.message : 'The answer could not be understood. Load the page again.';
  return (
    <section className={classes.panel} role="alert">
      <h2>{what} could not be loaded</h2>
      <p>{reason}</p>
      <Button variant="light" onClick={onRetry}>
        Try again
      </Button>
    </section>
  );
}
