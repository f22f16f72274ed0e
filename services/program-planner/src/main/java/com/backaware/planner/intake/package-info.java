/** What a person wishes for and tells before training, and what follows from it. */
@NullMarked
package com.backaware.planner.intake;

import org.jspecify.annotations.NullMarked;
