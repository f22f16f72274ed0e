/** Kafka, the store and Keycloak, started together on one machine. */
@NullMarked
package com.backaware.backing;

import org.jspecify.annotations.NullMarked;
