import classes from './StartPage.module.css';

const CURVE =
  'M0 232C38 232 44 96 82 96s44 136 82 136 44-142 82-142 44 142 82 142 44-186 82-186 44 186 82 186 44-134 82-134 44 134 82 134';

/** Four squats as the belt sees them; the third leans past the band. A drawing, not a measurement. */
export function TiltDrawing() {
  return (
    <svg className={classes.drawing} viewBox="0 0 656 270" role="img" aria-label="Drawing: four repetitions, the third leans too far">
      <rect x="0" y="76" width="656" height="34" className={classes.band} />
      <path d={CURVE} className={classes.curve} />
      <circle cx="410" cy="46" r="9" className={classes.cue} />
      <text x="430" y="40" className={classes.label}>
        Chest up
      </text>
      {[82, 246, 410, 574].map((x, index) => (
        <text key={x} x={x} y="262" textAnchor="middle" className={classes.number}>
          {index + 1}
        </text>
      ))}
    </svg>
  );
}
