package com.backaware.edge.hub.replay;

/** What to do when the process is asked to stop: runs once, unless the work has ended before. */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  Interruption(Runnable onStop) {
    hook = new Thread(onStop, "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is stopping: the hook runs.
    }
  }
}
