import { Loader } from '@mantine/core';
import classes from './states.module.css';

/** Says what is on its way. */
export function Loading({ what }: { what: string }) {
  return (
    <div className={classes.loading} role="status">
      <Loader size="sm" type="dots" />
      <span>Loading {what}…</span>
    </div>
  );
}
