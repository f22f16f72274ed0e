/** The phases of the programme and what has to be earned before the next one. */
@NullMarked
package com.backaware.planner.phase;

import org.jspecify.annotations.NullMarked;
