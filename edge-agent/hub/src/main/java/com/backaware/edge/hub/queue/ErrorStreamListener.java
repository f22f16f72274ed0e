package com.backaware.edge.hub.queue;

import com.backaware.edge.queue.QueueListener;
import com.backaware.edge.queue.QueueLoss;
import java.io.PrintWriter;

/** Tells on standard error what the user has to be told. */
final class ErrorStreamListener implements QueueListener {
  private final PrintWriter err;

  ErrorStreamListener(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void onLoss(QueueLoss loss) {
    err.println("backaware: " + loss.sentence());
  }

  @Override
  public void onTrouble(String reason) {
    err.println("backaware: what is kept cannot be written to the disk: " + reason + ".");
  }
}
