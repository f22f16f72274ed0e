/** What this service hears and says on the wire. */
@NullMarked
package com.backaware.planner.event;

import org.jspecify.annotations.NullMarked;
