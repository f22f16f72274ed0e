package com.backaware.edge.belt;

/** Why a packet of samples was not used. */
public enum PacketProblem {
  /** Too short for a header and a sample, or a sample is cut. */
  LENGTH("its length fits no number of samples; the belt, or what is between, cuts packets"),
  /** Another version of the layout. */
  VERSION("it has another version of the layout; update this program or the belt's firmware"),
  /** Flags that this version does not know. */
  FLAGS("it has flags that version 1 does not know; update this program"),
  /** Made under a configuration that is not the one last read. */
  CONFIGURATION("it was measured under another configuration; read the configuration again"),
  /** Its sensors are not those of the configuration. */
  SENSORS("it has other sensors than the configuration; read the configuration again"),
  /** Came before: the same samples again. */
  DUPLICATE("its samples came before"),
  /** Came after later samples. */
  LATE("its samples came after later ones");

  private final String sentence;

  PacketProblem(String sentence) {
    this.sentence = sentence;
  }

  /** What is wrong and, where there is something, what to do. */
  public String sentence() {
    return sentence;
  }
}
