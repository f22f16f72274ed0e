/** Between the messages of the belt stream and the types of this service. */
@NullMarked
package com.backaware.posture.wire;

import org.jspecify.annotations.NullMarked;
