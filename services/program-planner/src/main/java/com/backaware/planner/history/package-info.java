/** What a person has trained, as far as the belt saw it. */
@NullMarked
package com.backaware.planner.history;

import org.jspecify.annotations.NullMarked;
