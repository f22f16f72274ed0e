package com.backaware.motion.simulator.performance;

/** Does one set after the other. */
interface OneSet {

  /** Does a set, from its start posture back to it; numbers count from 1. */
  void perform(int set);
}
