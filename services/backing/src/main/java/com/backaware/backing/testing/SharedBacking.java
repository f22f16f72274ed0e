package com.backaware.backing.testing;

import com.backaware.backing.BackingStack;
import com.backaware.backing.BackingStack.Component;
import com.backaware.backing.identity.Keycloak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One backing stack per JVM. Quarkus loads test classes anew for each test profile, so what has
 * been started is noted in the system properties, which all class loaders share, and not in a
 * static field.
 */
final class SharedBacking {
  static final String REALM_URL = "quarkus.oidc.auth-server-url";
  static final String STORE_URI = "quarkus.mongodb.connection-string";
  static final String BROKERS = "kafka.bootstrap.servers";
  private static final String NOTE = "backaware.test.backing.";

  /** Where a real MongoDB server is to take the store's place, when this variable is set. */
  private static final String REAL_STORE = "MONGODB_URI";

  private static final String ADMIN_PASSWORD = "backaware.test.keycloak-admin-password";

  private SharedBacking() {}

  /** Starts the components unless this JVM has them already. */
  static Map<String, String> settings(Component... components) {
    Properties shared = System.getProperties();
    synchronized (shared) {
      Map<String, String> noted = noted(shared);
      if (!noted.isEmpty()) {
        return noted;
      }
      Map<String, String> settings = start(components);
      settings.forEach((key, value) -> shared.setProperty(NOTE + key, value));
      return settings;
    }
  }

  /** A setting of the components that are running. */
  static String setting(String key) {
    String value = System.getProperty(NOTE + key);
    if (value == null) {
      throw new IllegalStateException(
          key + " is unknown: annotate the test with @QuarkusTestResource(BackingServices.class)");
    }
    return value;
  }

  /** The password of Keycloak's administrator. */
  static String adminPassword() {
    return System.getProperty(ADMIN_PASSWORD, "");
  }

  private static Map<String, String> noted(Properties shared) {
    Map<String, String> noted = new TreeMap<>();
    for (String name : shared.stringPropertyNames()) {
      if (name.startsWith(NOTE)) {
        noted.put(name.substring(NOTE.length()), shared.getProperty(name));
      }
    }
    return noted;
  }

  private static Map<String, String> start(Component... components) {
    String realStore = System.getenv().getOrDefault(REAL_STORE, "").strip();
    Component[] own =
        Stream.of(components)
            .filter(component -> component != Component.STORE || realStore.isEmpty())
            .toArray(Component[]::new);
    Path folder = newFolder("backing-");
    if (Stream.of(own).anyMatch(Component.KEYCLOAK::equals)) {
      Keycloak.copySeed(folder);
    }
    BackingStack stack = BackingStack.in(folder, own).build();
    stopAtTheEnd(stack, folder);
    stack.start();
    System.setProperty(ADMIN_PASSWORD, stack.secrets().adminPassword());
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(STORE_URI, realStore.isEmpty() ? stack.storeConnectionString() : realStore);
    settings.put(BROKERS, stack.kafkaBootstrapServers());
    settings.put(REALM_URL, stack.realmUrl());
    settings.put("quarkus.oidc.credentials.secret", stack.secrets().webClient());
    settings.put("backaware.user.admin-client-secret", stack.secrets().userServiceClient());
    return settings;
  }

  private static void stopAtTheEnd(BackingStack stack, Path folder) {
    Thread hook =
        new Thread(
            () -> {
              stack.close();
              deleteData(folder);
            },
            "stop-backing-services");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** A folder of its own below the module's {@code target}. */
  static Path newFolder(String prefix) {
    try {
      Path target = Path.of("target").toAbsolutePath();
      return Files.isDirectory(target)
          ? Files.createTempDirectory(target, prefix)
          : Files.createTempDirectory("backaware-" + prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves the logs, for whoever looks into a failure. */
  private static void deleteData(Path folder) {
    Path logs = folder.resolve("log");
    try (Stream<Path> tree = Files.walk(folder)) {
      tree.sorted(Comparator.reverseOrder())
          .filter(path -> !path.startsWith(logs) && !path.equals(folder))
          .forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
