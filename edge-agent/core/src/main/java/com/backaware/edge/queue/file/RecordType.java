package com.backaware.edge.queue.file;

import java.util.Optional;

/** What a record holds. The numbers stand in files: they never change. */
public enum RecordType {
  /** Which session it is: the first record of every file. */
  SESSION(1),
  /** Consecutive samples. */
  SAMPLES(2),
  /** Something the local engine found. */
  FINDING(3),
  /** Up to where the service has stored the samples. */
  ACKNOWLEDGED(4),
  /** From where on samples were dropped, and nothing may follow. */
  CUT(5),
  /** How many samples the whole session has. */
  ENDED(6),
  /** What of a session had to go. */
  LOSS(7),
  /** The service has closed the session. */
  STORED(8);

  private final int number;

  RecordType(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Empty for a number that this version does not know. */
  static Optional<RecordType> of(int number) {
    for (RecordType type : values()) {
      if (type.number == number) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
