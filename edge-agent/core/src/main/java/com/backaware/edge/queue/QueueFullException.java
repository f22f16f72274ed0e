package com.backaware.edge.queue;

import java.io.IOException;
import java.util.Locale;

/** The queue has reached its size, and nothing else of it may go. */
final class QueueFullException extends IOException {
  private static final long serialVersionUID = 1L;

  QueueFullException(long bytes) {
    super(String.format(Locale.ROOT, "the queue of %.0f MiB is full", bytes / 1048576.0));
  }
}
