/** The Kafka broker as a child process. */
@NullMarked
package com.backaware.backing.broker;

import org.jspecify.annotations.NullMarked;
