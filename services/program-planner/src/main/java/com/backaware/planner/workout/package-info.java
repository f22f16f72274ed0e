/** The rules that make the next workout: pure functions, no clock, no input or output. */
@NullMarked
package com.backaware.planner.workout;

import org.jspecify.annotations.NullMarked;
