/** What the tests of this service share: a browser without a screen, and services behind it. */
@NullMarked
package com.backaware.web.testing;

import org.jspecify.annotations.NullMarked;
