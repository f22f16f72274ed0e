/** What this service tells the others, and hears from them. */
@NullMarked
package com.backaware.posture.event;

import org.jspecify.annotations.NullMarked;
