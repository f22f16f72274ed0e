/** Keycloak as a child process, with the realm backaware. */
@NullMarked
package com.backaware.backing.identity;

import org.jspecify.annotations.NullMarked;
