/** One belt session as plain objects: its life, its samples, what the engine makes of them. */
@NullMarked
package com.backaware.posture.session;

import org.jspecify.annotations.NullMarked;
