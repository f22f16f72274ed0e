import type { Gate, PhaseId, Plan } from '../api/types';
import { day } from '../words/format';
import classes from './today.module.css';

const PHASES: { id: PhaseId; name: string }[] = [
  { id: 'MOVEMENT_QUALITY', name: 'Movement quality' },
  { id: 'WORK_CAPACITY', name: 'Work capacity' },
  { id: 'MAXIMAL_STRENGTH', name: 'Maximal strength' },
];

/** Where the person stands, and what opens the next phase. */
export function PhasePanel({ phase }: { phase: Plan['phase'] }) {
  const now = PHASES.findIndex((known) => known.id === phase.id);
  const open = phase.gates.filter((gate) => !gate.met).length;
  return (
    <section className={classes.panel} aria-labelledby="phase-title">
      <p className={classes.over}>Phase</p>
      <h2 id="phase-title">{phase.name}</h2>
      <ol className={classes.phases} aria-label="Phases">
        {PHASES.map((known, index) => (
          <li
            key={known.id}
            aria-current={index === now ? 'step' : undefined}
            data-done={index < now ? 'yes' : undefined}
          >
            {known.name}
          </li>
        ))}
      </ol>
      <p className={classes.since}>Since {day(phase.since)}</p>
      {phase.gates.length > 0 && (
        <>
          <h3>{open === 0 ? 'All earned' : 'To earn the next phase'}</h3>
          <ul className={classes.gates}>
            {phase.gates.map((gate) => (
              <GateRow key={gate.id} gate={gate} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function GateRow({ gate }: { gate: Gate }) {
  return (
    <li className={classes.gate} data-met={gate.met ? 'yes' : undefined}>
      <span>{gate.text}</span>
      <span className={classes.figure}>
        {gate.have} / {gate.need}
        {gate.met && <span className="seen-by-readers-only">, met</span>}
      </span>
      <progress max={Math.max(gate.need, 1)} value={Math.min(gate.have, gate.need)} aria-label={gate.text} />
    </li>
  );
}
