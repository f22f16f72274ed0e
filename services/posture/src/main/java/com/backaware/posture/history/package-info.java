/** Sessions and their samples in the store, and the REST interface that shows them. */
@NullMarked
package com.backaware.posture.history;

import org.jspecify.annotations.NullMarked;
