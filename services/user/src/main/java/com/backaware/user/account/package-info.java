/** Accounts and roles, kept by Keycloak. */
@NullMarked
package com.backaware.user.account;

import org.jspecify.annotations.NullMarked;
