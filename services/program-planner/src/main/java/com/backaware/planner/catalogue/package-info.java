/** The exercises that plans choose from, as the content service published them. */
@NullMarked
package com.backaware.planner.catalogue;

import org.jspecify.annotations.NullMarked;
