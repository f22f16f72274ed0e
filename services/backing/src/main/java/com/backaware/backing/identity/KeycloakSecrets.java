package com.backaware.backing.identity;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * What only this machine may know. Written into the database when the realm is first imported.
 *
 * @param adminPassword of the administrator {@value #ADMIN} of the whole Keycloak
 * @param webClient secret of the client {@code backaware-web}
 * @param userServiceClient secret of the client {@code backaware-user-service}
 */
public record KeycloakSecrets(String adminPassword, String webClient, String userServiceClient) {
  public static final String ADMIN = "backaware-admin";

  private static final int BYTES = 24;

  /** Fresh random secrets. */
  public static KeycloakSecrets random() {
    SecureRandom random = new SecureRandom();
    return new KeycloakSecrets(secret(random), secret(random), secret(random));
  }

  /** Those kept in the file; on first use random ones are put there, readable by its owner only. */
  public static KeycloakSecrets keptIn(Path file) throws IOException {
    if (!Files.exists(file)) {
      random().write(file);
    }
    Properties kept = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      kept.load(in);
    }
    return new KeycloakSecrets(
        required(kept, "admin-password", file),
        required(kept, "web-client", file),
        required(kept, "user-service-client", file));
  }

  private void write(Path file) throws IOException {
    Properties kept = new Properties();
    kept.setProperty("admin-password", adminPassword);
    kept.setProperty("web-client", webClient);
    kept.setProperty("user-service-client", userServiceClient);
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer out = Files.newBufferedWriter(unfinished)) {
      StringWriter text = new StringWriter();
      kept.store(text, "Secrets of this machine's Keycloak");
      out.write(text.toString());
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String required(Properties kept, String key, Path file) {
    String value = kept.getProperty(key);
    if (value == null || value.isBlank()) {
      throw new UncheckedIOException(
          new IOException(
              "%s holds no %s: restore it from a copy, or delete the whole data folder to begin anew"
                  .formatted(file, key)));
    }
    return value;
  }

  private static String secret(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
