package com.backaware.user.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as Keycloak keeps it.
 *
 * @param id user id, the {@code sub} of its tokens
 * @param username name to sign in with
 * @param displayName first and last name, or the username when there is neither
 * @param email address, null when the account has none
 * @param emailVerified whether the address is known to be the person's
 * @param enabled whether the person may sign in
 * @param roles what the person may do, in the order of {@link Role}
 */
public record Account(
    String id,
    String username,
    String displayName,
    @Nullable String email,
    boolean emailVerified,
    boolean enabled,
    List<Role> roles) {}
