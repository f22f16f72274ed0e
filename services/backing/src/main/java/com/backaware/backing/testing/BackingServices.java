package com.backaware.backing.testing;

import com.backaware.backing.BackingStack.Component;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kafka, the store and Keycloak for the tests of one module: started once per test JVM on free
 * ports, stopped at its end. Use it as {@code @QuarkusTestResource(BackingServices.class)}. The
 * argument {@code components} (say {@code "STORE,KEYCLOAK"}) leaves out what a module does not
 * need; the first use in a JVM decides.
 */
public final class BackingServices implements QuarkusTestResourceLifecycleManager {
  private Component[] components = Component.values();

  @Override
  public void init(Map<String, String> arguments) {
    components = components(arguments.get("components"));
  }

  /** Components by their names, separated by commas; all of them when there are no names. */
  static Component[] components(@Nullable String names) {
    return names == null
        ? Component.values()
        : Arrays.stream(names.split(",", -1))
            .map(name -> Component.valueOf(name.strip().toUpperCase(Locale.ROOT)))
            .toArray(Component[]::new);
  }

  /** The settings of docs/architecture.md, pointing at the shared components. */
  @Override
  public Map<String, String> start() {
    return SharedBacking.settings(components);
  }

  /** All test classes share the components: they end with the JVM. */
  @Override
  public void stop() {}
}
