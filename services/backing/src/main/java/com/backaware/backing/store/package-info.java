/** The MongoDB-protocol store as a child process. */
@NullMarked
package com.backaware.backing.store;

import org.jspecify.annotations.NullMarked;
