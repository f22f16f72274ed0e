package com.backaware.stack.progress;

import com.backaware.stack.platform.StartProgress;
import com.backaware.stack.progress.Terminal.Colour;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A line per component: waiting, starting, ready in N s. On a terminal the lines are rewritten in
 * place; elsewhere each change is a line of its own.
 */
public final class ProgressBoard implements StartProgress, AutoCloseable {
  private static final long REFRESH_MILLIS = 500;

  private enum State {
    WAITING,
    STARTING,
    READY,
    FAILED
  }

  private record Line(State state, long sinceNanos, Duration took) {}

  private final Terminal terminal;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final ScheduledExecutorService refresher =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
          });
  private boolean closed;

  public ProgressBoard(Terminal terminal, List<String> components) {
    this.terminal = terminal;
    components.forEach(name -> lines.put(name, new Line(State.WAITING, 0, Duration.ZERO)));
    if (terminal.live()) {
      lines.keySet().forEach(name -> terminal.out().println(text(name)));
      refresher.scheduleAtFixedRate(
          this::redraw, REFRESH_MILLIS, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void starting(String component) {
    change(component, new Line(State.STARTING, System.nanoTime(), Duration.ZERO));
  }

  @Override
  public void ready(String component, Duration took) {
    change(component, new Line(State.READY, 0, took));
  }

  @Override
  public void failed(String component) {
    change(component, new Line(State.FAILED, 0, Duration.ZERO));
  }

  private synchronized void change(String component, Line line) {
    lines.put(component, line);
    if (closed) {
      return;
    }
    if (terminal.live()) {
      redraw();
    } else {
      terminal.out().println(text(component));
    }
  }

  private synchronized void redraw() {
    if (closed) {
      return;
    }
    StringBuilder frame = new StringBuilder("\u001b[" + lines.size() + "A");
    for (String name : lines.keySet()) {
      frame.append("\r\u001b[2K").append(text(name)).append('\n');
    }
    terminal.out().print(frame);
    terminal.out().flush();
  }

  private String text(String name) {
    Line line = Objects.requireNonNull(lines.get(name));
    String state =
        switch (line.state) {
          case WAITING -> terminal.paint(Colour.QUIET, "waiting");
          case STARTING -> terminal.paint(Colour.BUSY, "starting" + elapsed(line));
          case READY -> terminal.paint(Colour.GOOD, "ready in " + seconds(line.took));
          case FAILED -> terminal.paint(Colour.BAD, "failed");
        };
    return "  %-16s %s".formatted(name, state);
  }

  private String elapsed(Line line) {
    long seconds = Duration.ofNanos(System.nanoTime() - line.sinceNanos).toSeconds();
    return terminal.live() && seconds > 0 ? ", " + seconds + " s" : "";
  }

  /** A duration as people read it, for example "2.4 s". */
  public static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }

  /** Ends the rewriting; what is on the screen stays. */
  @Override
  public synchronized void close() {
    if (!closed && terminal.live()) {
      redraw();
    }
    closed = true;
    refresher.shutdownNow();
  }
}
