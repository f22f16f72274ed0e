import type { ReactNode } from 'react';
import classes from './states.module.css';

/** Says that there is nothing yet, and how to change that. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.panel}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
