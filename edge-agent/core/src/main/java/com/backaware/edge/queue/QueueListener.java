package com.backaware.edge.queue;

/** Hears what the user has to be told. Called on the thread that found it; must not wait. */
public interface QueueListener {
  /** Something is gone that the service does not have. */
  void onLoss(QueueLoss loss);

  /**
   * Samples cannot be written; they are kept in memory as long as there is room.
   *
   * @param reason why, as part of a sentence
   */
  void onTrouble(String reason);
}
