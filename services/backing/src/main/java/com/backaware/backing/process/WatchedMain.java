package com.backaware.backing.process;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Runs another main class inside a child JVM. The child ends in good order when its standard input
 * closes, which the operating system does even when the parent is killed; Ctrl-C at the terminal is
 * left to the parent, which stops its children in order.
 */
public final class WatchedMain {
  private static final long SHUTDOWN_LIMIT_MILLIS = 10_000; // chosen

  private WatchedMain() {}

  /** First argument: the class to run; the others are its own. */
  public static void main(String[] arguments) throws Throwable {
    Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
    daemon("parent-watch", WatchedMain::endWithParent);
    try {
      Class.forName(arguments[0])
          .getMethod("main", String[].class)
          .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private static void endWithParent() {
    try {
      while (System.in.read() >= 0) {
        // The parent never writes: only the end matters.
      }
    } catch (IOException e) {
      // A broken pipe is an end, too.
    }
    daemon("shutdown-limit", WatchedMain::haltAfterLimit);
    System.exit(0);
  }

  private static void haltAfterLimit() {
    try {
      Thread.sleep(SHUTDOWN_LIMIT_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
