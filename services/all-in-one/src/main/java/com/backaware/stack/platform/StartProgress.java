package com.backaware.stack.platform;

import java.time.Duration;

/** Hears how a start goes, from several threads. */
public interface StartProgress {
  void starting(String component);

  void ready(String component, Duration took);

  void failed(String component);
}
