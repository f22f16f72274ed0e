package com.backaware.eventing;

import com.backaware.backing.BackingStack;
import com.backaware.backing.BackingStack.Component;
import com.backaware.backing.process.ChildProcess;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A stack of one test class alone, whose broker and store may be killed. */
public final class BreakableBroker implements QuarkusTestResourceLifecycleManager {
  private final Path folder = folder();
  private final BackingStack stack =
      BackingStack.in(folder, Component.STORE, Component.KAFKA).build();

  @Override
  public Map<String, String> start() {
    stack.start();
    return Map.of(
        "quarkus.mongodb.connection-string", stack.storeConnectionString(),
        "kafka.bootstrap.servers", stack.kafkaBootstrapServers(),
        "backaware.eventing.retry-interval", "1s");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(
        stack.process(Component.KAFKA),
        new TestInjector.AnnotatedAndMatchesType(Breakable.class, ChildProcess.class));
  }

  @Override
  public void stop() {
    stack.close();
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "breakable-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
