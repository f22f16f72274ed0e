/**
 * Events between services: an outbox on the sending side, checked and retried intake on the reading
 * side, and the topics in between.
 */
@NullMarked
package com.backaware.eventing;

import org.jspecify.annotations.NullMarked;
