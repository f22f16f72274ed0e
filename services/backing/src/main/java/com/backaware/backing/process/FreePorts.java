package com.backaware.backing.process;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds free loopback ports. They lie below the range from which systems give ports to outgoing
 * connections (Linux: from 32768), so that none of those takes one between the look and the use;
 * chance keeps parallel test runs apart.
 */
public final class FreePorts {
  private static final int LOWEST = 12_000;
  private static final int HIGHEST = 32_000;
  private static final Set<Integer> GIVEN = new HashSet<>();

  private FreePorts() {}

  /** A port that nobody listens on and that was not given out by this JVM before. */
  public static synchronized int next() {
    for (int attempt = 0; attempt < 1_000; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      if (!GIVEN.contains(port) && Port.isFree(port)) {
        GIVEN.add(port);
        return port;
      }
    }
    throw new IllegalStateException("no free port from " + LOWEST + " to " + HIGHEST);
  }
}
