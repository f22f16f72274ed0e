/** The belt stream: one gRPC call per session, as the comment of {@code BeltStreamService} says. */
@NullMarked
package com.backaware.posture.stream;

import org.jspecify.annotations.NullMarked;
