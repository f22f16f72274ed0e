package com.backaware.user.account;

import com.backaware.backing.testing.DemoTokens;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Makes accounts that nobody has signed in with yet. */
@Singleton
public class NewAccount {
  private static final String REALM = "backaware";

  private final Keycloak keycloak;
  private final String realmUrl;

  NewAccount(
      Keycloak keycloak, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realmUrl) {
    this.keycloak = keycloak;
    this.realmUrl = realmUrl;
  }

  /** What a test knows of an account. */
  public record Made(String id, String username, String token) {}

  /** An account like those that register themselves. */
  public Made subscriber() {
    return make(true);
  }

  /** An account without any role. */
  public Made withoutRoles() {
    return make(false);
  }

  /** The account as Keycloak has it now. */
  public UserRepresentation stored(String id) {
    return realm().users().get(id).toRepresentation();
  }

  /** Names of the roles that count for the account. */
  public List<String> roles(String id) {
    return realm().users().get(id).roles().realmLevel().listEffective().stream()
        .map(role -> role.getName())
        .toList();
  }

  private Made make(boolean withRoles) {
    String username = "test-" + UUID.randomUUID();
    CredentialRepresentation password = new CredentialRepresentation();
    password.setType(CredentialRepresentation.PASSWORD);
    password.setValue(DemoTokens.PASSWORD);
    UserRepresentation user = new UserRepresentation();
    user.setUsername(username);
    user.setEmail(username + "@example.org");
    user.setEmailVerified(true);
    user.setFirstName("Test");
    user.setLastName("Person");
    user.setEnabled(true);
    user.setCredentials(List.of(password));
    String id = CreatedResponseUtil.getCreatedId(realm().users().create(user));
    if (!withRoles) {
      var roles = realm().users().get(id).roles().realmLevel();
      roles.remove(roles.listAll());
    }
    return new Made(id, username, DemoTokens.of(username, realmUrl));
  }

  private RealmResource realm() {
    return keycloak.realm(REALM);
  }
}
