package com.backaware.motion.accuracy.measurement;

/** What a figure rests on. */
public enum Basis {
  /** Real recordings, judged as the product does by default: its thresholds are fixed numbers. */
  DEFAULTS("product defaults"),
  /** Real recordings, each person judged by a decision threshold fitted on the other people. */
  LEFT_OUT("fitted, person left out"),
  /** Simulated or synthesised recordings, judged as the product does by default. */
  SIMULATED("simulated");

  private final String words;

  Basis(String words) {
    this.words = words;
  }

  /** In words. */
  public String words() {
    return words;
  }
}
