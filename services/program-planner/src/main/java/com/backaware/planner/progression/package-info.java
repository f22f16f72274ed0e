/** How one exercise gets harder, step by step, and easier again: plain rules, no state kept. */
@NullMarked
package com.backaware.planner.progression;

import org.jspecify.annotations.NullMarked;
