package com.backaware.edge.cue;

/** Who found a cue. */
public enum CueSide {
  /** The engine in the edge agent, next to the belt. */
  BELT,
  /** The posture service. */
  SERVICE
}
