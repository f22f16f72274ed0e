package com.backaware.edge.hub.signin;

import com.backaware.edge.uplink.TokenSource;

/**
 * A token that the user gave. It cannot be renewed.
 *
 * @param token the token
 */
public record FixedToken(String token) implements TokenSource {}
