package com.backaware.user.account;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Tells the admin client the server and realm that sign-in uses, so that they are set once. */
public final class RealmAddress implements ConfigSourceFactory {
  private static final String SIGN_IN = "quarkus.oidc.auth-server-url";
  private static final Pattern REALM = Pattern.compile("(https?://.+)/realms/([^/]+)/?");

  /** Below the ordinals of files and environment: whoever sets the admin client wins. */
  private static final int ORDINAL = 90;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    var address = context.getValue(SIGN_IN);
    if (address == null || address.getValue() == null || address.getValue().isBlank()) {
      return List.of();
    }
    Matcher realm = REALM.matcher(address.getValue());
    if (!realm.matches()) {
      throw new IllegalArgumentException(
          SIGN_IN
              + " is \""
              + address.getValue()
              + "\"; it has to be the address of a realm, http://host:port/realms/name.");
    }
    return List.of(
        new PropertiesConfigSource(
            Map.of(
                "quarkus.keycloak.admin-client.server-url", realm.group(1),
                "quarkus.keycloak.admin-client.realm", realm.group(2)),
            "realm address",
            ORDINAL));
  }
}
