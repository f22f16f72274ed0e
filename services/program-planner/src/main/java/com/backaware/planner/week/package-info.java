/**
 * A week of training as an optimisation: what must hold, what is wished for, and why it came so.
 */
@NullMarked
package com.backaware.planner.week;

import org.jspecify.annotations.NullMarked;
