/** Sign-in through Keycloak, the session that follows, and its end. */
@NullMarked
package com.backaware.web.signin;

import org.jspecify.annotations.NullMarked;
