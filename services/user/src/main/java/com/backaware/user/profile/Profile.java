package com.backaware.user.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as this service keeps them.
 *
 * @param id user id, the {@code sub} of their tokens
 * @param username name to sign in with
 * @param displayName what they are called
 * @param email address, null when the account has none
 * @param createdAt first sign-in
 */
record Profile(
    String id, String username, String displayName, @Nullable String email, Instant createdAt) {}
