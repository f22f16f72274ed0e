package com.backaware.user.profile;

import com.backaware.user.account.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of themselves.
 *
 * @param roles what they may do
 * @param progress null until the planner has told of any
 */
record Me(
    String id,
    String username,
    String displayName,
    @Nullable String email,
    List<Role> roles,
    Instant createdAt,
    @Nullable Progress progress) {}
