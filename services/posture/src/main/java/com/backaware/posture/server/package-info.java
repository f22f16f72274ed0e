/** The gRPC server: who may call, what a message may be, and which statuses get out. */
@NullMarked
package com.backaware.posture.server;

import org.jspecify.annotations.NullMarked;
