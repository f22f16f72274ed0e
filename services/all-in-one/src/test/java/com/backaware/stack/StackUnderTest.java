package com.backaware.stack;

import com.backaware.backing.process.ChildProcess;
import com.backaware.stack.demo.PlatformApi;
import com.backaware.stack.platform.Platform;
import com.backaware.stack.platform.StartProgress;
import com.backaware.stack.settings.PortName;
import com.backaware.stack.settings.PortPlan;
import com.backaware.stack.settings.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform for the end-to-end tests: real processes on free ports, data in a folder below
 * {@code target}. One for all tests of this JVM; it ends with it. Tests use belts of their own, and
 * restart what they kill.
 */
public final class StackUnderTest {
  private static final Duration START_LIMIT = Duration.ofMinutes(4);
  private static @Nullable StackUnderTest shared;

  private final Workspace workspace = Workspace.ofProcess();
  private final Path folder;
  private final Platform platform;

  private StackUnderTest(Path folder) {
    this.folder = folder;
    this.platform = new Platform(workspace, PortPlan.free(), folder);
  }

  /** The running platform, started by the first to ask. */
  public static synchronized StackUnderTest shared() {
    StackUnderTest running = shared;
    if (running == null) {
      running = start();
      shared = running;
    }
    return running;
  }

  private static StackUnderTest start() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      StackUnderTest stack = new StackUnderTest(Files.createTempDirectory(target, "stack-"));
      Runtime.getRuntime().addShutdownHook(new Thread(stack::end, "stop-stack"));
      stack.platform.start(new Silence()).get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
      return stack;
    } catch (Exception e) {
      throw new IllegalStateException("the platform did not start: " + e.getMessage(), e);
    }
  }

  public Workspace workspace() {
    return workspace;
  }

  /** Folder for files of the tests, deleted at the end. */
  public Path folder() {
    return folder;
  }

  /** A component by name: store, Kafka, Keycloak, posture, program-planner, content, user, web. */
  public ChildProcess component(String name) {
    return platform.process(name);
  }

  /** Kills a component (SIGKILL) and waits until it serves again. */
  public void killAndRestart(String name) throws Exception {
    component(name).kill();
    component(name).start().get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
  }

  public String url(PortName name) {
    return platform.ports().url(name);
  }

  /** The REST interface as one of ada, bo, omar and ines sees it. */
  public PlatformApi as(String username) {
    return new PlatformApi(platform.realmUrl(), username);
  }

  public int port(PortName name) {
    return platform.ports().port(name).number();
  }

  public String realmUrl() {
    return platform.realmUrl();
  }

  private void end() {
    platform.stop((name, took) -> {});
    Path logs = folder.resolve("log");
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder())
          .filter(path -> !path.startsWith(logs) && !path.equals(folder))
          .forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Silence implements StartProgress {
    @Override
    public void starting(String component) {}

    @Override
    public void ready(String component, Duration took) {}

    @Override
    public void failed(String component) {}
  }
}
