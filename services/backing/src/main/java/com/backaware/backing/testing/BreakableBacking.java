package com.backaware.backing.testing;

import com.backaware.backing.BackingStack;
import com.backaware.backing.BackingStack.Component;
import com.backaware.backing.process.ChildProcess;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Components of one test class alone, which may be killed and started again: their processes come
 * into the fields marked {@link Breakable}. The argument {@code components} says which (say {@code
 * "STORE"}); every other argument becomes a setting of the application. What is not broken may come
 * from {@link BackingServices} beside it.
 *
 * <pre>{@code
 * @QuarkusTestResource(value = BreakableBacking.class, restrictToAnnotatedClass = true,
 *     initArgs = @ResourceArg(name = "components", value = "STORE"))
 * }</pre>
 */
public final class BreakableBacking implements QuarkusTestResourceLifecycleManager {
  private static final String COMPONENTS = "components";

  private final Map<String, String> settings = new HashMap<>();
  private final Path folder = SharedBacking.newFolder("breakable-");
  private List<Component> components = List.of(Component.values());
  private @Nullable BackingStack stack;

  /** After {@link BackingServices}, whose settings these components replace. */
  @Override
  public int order() {
    return 1;
  }

  @Override
  public void init(Map<String, String> arguments) {
    settings.putAll(arguments);
    components = List.of(BackingServices.components(settings.remove(COMPONENTS)));
  }

  @Override
  public Map<String, String> start() {
    BackingStack own = BackingStack.in(folder, components.toArray(Component[]::new)).build();
    stack = own;
    own.start();
    if (components.contains(Component.STORE)) {
      settings.put(SharedBacking.STORE_URI, own.storeConnectionString());
    }
    if (components.contains(Component.KAFKA)) {
      settings.put(SharedBacking.BROKERS, own.kafkaBootstrapServers());
    }
    return settings;
  }

  @Override
  public void inject(TestInjector injector) {
    for (Component component : components) {
      injector.injectIntoFields(
          Objects.requireNonNull(stack).process(component),
          field ->
              field.getType().equals(ChildProcess.class)
                  && field.isAnnotationPresent(Breakable.class)
                  && field.getAnnotation(Breakable.class).value() == component);
    }
  }

  @Override
  public void stop() {
    if (stack != null) {
      stack.close();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
