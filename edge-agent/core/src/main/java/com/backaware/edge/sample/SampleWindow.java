package com.backaware.edge.sample;

import com.backaware.motion.sample.BeltSample;

/**
 * The samples of one session that the service may still ask for, by number. Safe for one thread
 * that appends and one that reads and acknowledges.
 */
public interface SampleWindow {
  /**
   * Takes the next sample of the session, counted from 0 in each life of the agent: one that is
   * kept or stored already is passed over. May wait while there is no room.
   */
  void append(BeltSample sample) throws InterruptedException;

  /** Drops the samples below a number, also those that are yet to come. */
  void acknowledge(long nextSampleNumber);

  /** Number of the first sample that is not acknowledged. */
  long acknowledged();

  /** Number after the last sample that can be read, acknowledged or not. */
  long end();

  /**
   * Reads samples in order.
   *
   * @param from at least {@link #acknowledged()}
   * @param count from + count is at most {@link #end()}
   */
  void read(long from, int count, SampleSink sink);

  /** Says that no sample follows any more in this session. */
  default void finish() {}

  /** The service has the whole session: nothing of it is needed any more. */
  default void stored() {}

  /** Nothing is sent any more in this life of the agent, so that nobody waits for it. */
  void release();
}
