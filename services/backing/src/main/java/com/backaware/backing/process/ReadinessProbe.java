package com.backaware.backing.process;

import java.io.IOException;

/** Asks a starting component, in its own protocol, whether it serves. */
@FunctionalInterface
public interface ReadinessProbe {
  /**
   * One attempt, bounded to about a second.
   *
   * @return false, or an exception, while the component does not serve yet
   */
  boolean serves() throws IOException;
}
