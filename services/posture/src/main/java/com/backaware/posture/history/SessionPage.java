package com.backaware.posture.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some sessions, newest first.
 *
 * @param items the sessions
 * @param nextCursor asks for the next page; null on the last one
 */
public record SessionPage(List<SessionLine> items, @Nullable String nextCursor) {}
