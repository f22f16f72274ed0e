/** One person's state and plan: kept, changed once per session, answered over REST. */
@NullMarked
package com.backaware.planner.plan;

import org.jspecify.annotations.NullMarked;
