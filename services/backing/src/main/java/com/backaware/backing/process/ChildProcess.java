package com.backaware.backing.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One component in a process of its own. It may be started again after it was stopped, was killed
 * or died. All methods may be called from any thread; none is meant for an event loop.
 */
public final class ChildProcess implements AutoCloseable {
  private static final int TERMINATED = 128 + 15;
  private static final long POLL_MILLIS = 100;

  private final ProcessSpec spec;
  private volatile @Nullable Process process;
  private volatile boolean stopRequested;

  public ChildProcess(ProcessSpec spec) {
    this.spec = spec;
  }

  public String name() {
    return spec.name();
  }

  public ProcessSpec spec() {
    return spec;
  }

  public Path logFile() {
    return spec.logFile();
  }

  /**
   * Starts the component and probes it until it serves.
   *
   * @return completes with the time the start took, or fails with a {@link ComponentFailure} after
   *     nothing of it is left running
   */
  public CompletableFuture<Duration> start() {
    CompletableFuture<Duration> ready = new CompletableFuture<>();
    stopRequested = false;
    Thread thread =
        new Thread(
            () -> {
              try {
                ready.complete(startAndWait());
              } catch (Throwable e) {
                ready.completeExceptionally(e);
              }
            },
            "start-" + name());
    thread.setDaemon(true);
    thread.start();
    return ready;
  }

  private Duration startAndWait() {
    long begin = System.nanoTime();
    spec.ports().forEach(Port::requireFree);
    Process started = launch();
    try {
      awaitReady(started, begin + spec.startLimit().toNanos());
    } catch (ComponentFailure e) {
      kill();
      throw e;
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private synchronized Process launch() {
    if (isAlive()) {
      throw new IllegalStateException(name() + " is already running");
    }
    if (stopRequested) {
      throw stoppedWhileStarting();
    }
    try {
      keepPreviousLog();
      ProcessBuilder builder =
          new ProcessBuilder(spec.command())
              .redirectErrorStream(true)
              .redirectOutput(spec.logFile().toFile());
      builder.environment().putAll(spec.environment());
      Process started = builder.start();
      process = started;
      return started;
    } catch (IOException e) {
      throw new ComponentFailure(name() + " could not be started: " + e.getMessage() + ".", e);
    }
  }

  private void keepPreviousLog() throws IOException {
    Path log = spec.logFile();
    Files.createDirectories(log.toAbsolutePath().getParent());
    if (Files.exists(log)) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void awaitReady(Process started, long deadlineNanos) {
    while (!serves()) {
      if (waitFor(started, Duration.ofMillis(POLL_MILLIS))) {
        throw stopRequested ? stoppedWhileStarting() : new ComponentFailure(deathSentence());
      }
      if (System.nanoTime() - deadlineNanos > 0) {
        throw new ComponentFailure(
            "%s was not ready within %d s; its log is %s."
                .formatted(name(), spec.startLimit().toSeconds(), spec.logFile()));
      }
    }
    if (!started.isAlive()) {
      throw new ComponentFailure(deathSentence());
    }
  }

  private ComponentFailure stoppedWhileStarting() {
    return new ComponentFailure(name() + " was stopped while it started.");
  }

  private boolean serves() {
    try {
      return spec.probe().serves();
    } catch (IOException e) {
      return false;
    }
  }

  /** Says in one sentence that the component died, with the cause found in its log. */
  public String deathSentence() {
    String cause = LogTail.cause(spec.logFile()).map(line -> ": " + line).orElse("");
    return "%s stopped unexpectedly (log: %s)%s".formatted(name(), spec.logFile(), cause);
  }

  public boolean isAlive() {
    Process current = process;
    return current != null && current.isAlive();
  }

  /** Whether the latest start ended because someone asked it to, with SIGTERM. */
  public boolean endedBySignal() {
    Process current = process;
    return current != null && !current.isAlive() && current.exitValue() == TERMINATED;
  }

  /** The process id of the latest start; empty before the first. */
  public OptionalLong pid() {
    Process current = process;
    return current == null ? OptionalLong.empty() : OptionalLong.of(current.pid());
  }

  /** Resident memory in bytes; empty when it is not running or the system does not tell. */
  public OptionalLong residentBytes() {
    return isAlive() ? ResidentMemory.ofProcess(pid().orElseThrow()) : OptionalLong.empty();
  }

  /** Completes when the process of the latest start has ended, however that came about. */
  public CompletableFuture<?> exit() {
    Process current = process;
    return current == null ? CompletableFuture.completedFuture(null) : current.onExit();
  }

  /** Asks it to stop, waits for the grace period, then kills it. Returns when it has ended. */
  public void stop() {
    Process current = requestStop();
    if (current == null) {
      return;
    }
    current.destroy();
    if (!waitFor(current, spec.stopGrace())) {
      kill();
    }
    closeInput(current);
  }

  /** Ends it at once (SIGKILL), as a crash would. Returns when it has ended. */
  public void kill() {
    Process current = requestStop();
    if (current == null) {
      return;
    }
    current.destroyForcibly();
    waitFor(current, Duration.ofSeconds(10));
    closeInput(current);
  }

  private synchronized @Nullable Process requestStop() {
    stopRequested = true;
    return process;
  }

  @Override
  public void close() {
    stop();
  }

  private static void closeInput(Process ended) {
    try {
      ended.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean waitFor(Process process, Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ComponentFailure("the wait for process " + process.pid() + " was interrupted.", e);
    }
  }
}
