package com.backaware.posture.session;

/**
 * The life of one call for a session. Every state is a value; a transition is a method of the state
 * that it leaves.
 *
 * <pre>
 *  AwaitingOpen ──open──▶ Loading ──loaded──▶ Streaming ──close──▶ Closing ──all stored──▶ Ended
 *                            │                    │  ▲ │
 *                            │ completed before   │  └─┘ received, stored
 *                            ▼                    ▼
 *                          Ended               Leaving ──all stored──▶ Ended
 * </pre>
 *
 * Streaming leaves when the edge half-closes without closing, hangs up, breaks a rule, or is taken
 * over: what has arrived is still stored, and a later call goes on from there. From every state a
 * fault leads to Ended.
 */
public sealed interface SessionLife {

  /** The call is there; nothing was said yet. */
  record AwaitingOpen() implements SessionLife {
    /** The first message names the session. */
    public Loading open() {
      return new Loading();
    }
  }

  /** What is stored of the session is being read. */
  record Loading() implements SessionLife {
    /** The session goes on with this sample. */
    public Streaming loaded(long nextSampleNumber) {
      return new Streaming(nextSampleNumber, nextSampleNumber);
    }
  }

  /**
   * Samples come in.
   *
   * @param nextSampleNumber the sample that is expected next
   * @param storedBelow every sample below is stored
   */
  record Streaming(long nextSampleNumber, long storedBelow) implements SessionLife {
    /**
     * A batch has arrived.
     *
     * @throws SampleNumberException if it does not start with the sample that is expected next
     */
    public Streaming received(long firstSampleNumber, int size) throws SampleNumberException {
      if (firstSampleNumber != nextSampleNumber) {
        throw new SampleNumberException(
            "samples.first_sample_number is "
                + firstSampleNumber
                + (firstSampleNumber < nextSampleNumber
                    ? ", which overlaps what was sent before"
                    : ", which leaves a hole")
                + "; go on with "
                + nextSampleNumber);
      }
      return new Streaming(nextSampleNumber + size, storedBelow);
    }

    /** The store has everything below. */
    public Streaming stored(long below) {
      return new Streaming(nextSampleNumber, below);
    }

    /** Samples that are held but not stored. */
    public long unstored() {
      return nextSampleNumber - storedBelow;
    }

    /**
     * The edge says that the session is over.
     *
     * @throws SampleNumberException if it has another number of samples than have arrived
     */
    public Closing close(long sampleCount) throws SampleNumberException {
      if (sampleCount != nextSampleNumber) {
        throw new SampleNumberException(
            "close.sample_count is "
                + Long.toUnsignedString(sampleCount)
                + " but "
                + nextSampleNumber
                + " samples have arrived; send the rest, or the right count");
      }
      return new Closing(sampleCount, storedBelow);
    }

    /** The call ends without the session being over. */
    public Leaving leave() {
      return new Leaving(nextSampleNumber, storedBelow);
    }
  }

  /**
   * The session is over; the rest is being stored.
   *
   * @param sampleCount samples of the whole session
   * @param storedBelow every sample below is stored
   */
  record Closing(long sampleCount, long storedBelow) implements SessionLife {
    /** The store has everything below. */
    public Closing stored(long below) {
      return new Closing(sampleCount, below);
    }

    /** Whether nothing is left to store. */
    public boolean allStored() {
      return storedBelow == sampleCount;
    }
  }

  /**
   * The call is over, the session is not; what has arrived is being stored.
   *
   * @param nextSampleNumber the sample that a later call goes on with
   * @param storedBelow every sample below is stored
   */
  record Leaving(long nextSampleNumber, long storedBelow) implements SessionLife {
    /** The store has everything below. */
    public Leaving stored(long below) {
      return new Leaving(nextSampleNumber, below);
    }

    /** Whether nothing is left to store. */
    public boolean allStored() {
      return storedBelow == nextSampleNumber;
    }
  }

  /** Nothing more happens. */
  record Ended() implements SessionLife {}
}
