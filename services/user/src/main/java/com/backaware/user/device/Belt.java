package com.backaware.user.device;

import java.time.Instant;

/**
 * A belt as its owner sees it.
 *
 * @param id what the belt calls itself: 1 to 64 of A-Z a-z 0-9 . _ -
 * @param name what its owner calls it
 * @param registeredAt since when it is theirs
 */
record Belt(String id, String name, Instant registeredAt) {}
