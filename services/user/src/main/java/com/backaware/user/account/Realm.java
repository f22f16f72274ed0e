package com.backaware.user.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The realm through Keycloak's admin client. Every call blocks. */
@Singleton
class Realm {
  private final Keycloak keycloak;
  private final String name;

  Realm(
      Keycloak keycloak,
      @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String name) {
    this.keycloak = keycloak;
    this.name = name;
  }

  Account account(String id) {
    return account(realm().users().get(id).toRepresentation());
  }

  List<Account> search(String query, int limit) {
    return realm().users().search(query, 0, limit).stream().map(this::account).toList();
  }

  void rename(String id, PersonName person) {
    UserResource user = realm().users().get(id);
    UserRepresentation account = user.toRepresentation();
    account.setFirstName(person.first());
    account.setLastName(person.last());
    user.update(account);
  }

  void grant(String id, Role role) {
    RoleRepresentation granted = realm().roles().get(role.id()).toRepresentation();
    roles(id).add(List.of(granted));
  }

  private Account account(UserRepresentation user) {
    List<Role> held =
        roles(user.getId()).listEffective().stream()
            .map(role -> Role.byId(role.getName()))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    return new Account(
        user.getId(),
        user.getUsername(),
        PersonName.display(user.getFirstName(), user.getLastName(), user.getUsername()),
        user.getEmail(),
        Boolean.TRUE.equals(user.isEmailVerified()),
        Boolean.TRUE.equals(user.isEnabled()),
        held);
  }

  private RoleScopeResource roles(String id) {
    return realm().users().get(id).roles().realmLevel();
  }

  private RealmResource realm() {
    return keycloak.realm(name);
  }
}
