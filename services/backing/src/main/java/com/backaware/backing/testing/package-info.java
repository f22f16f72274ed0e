/** The backing services for tests of Quarkus services. */
@NullMarked
package com.backaware.backing.testing;

import org.jspecify.annotations.NullMarked;
