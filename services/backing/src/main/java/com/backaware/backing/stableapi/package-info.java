/** Proves in every test of a service that it keeps to the MongoDB Stable API. */
@NullMarked
package com.backaware.backing.stableapi;

import org.jspecify.annotations.NullMarked;
