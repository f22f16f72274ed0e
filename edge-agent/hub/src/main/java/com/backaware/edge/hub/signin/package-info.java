/** Access tokens, belts and addresses of the platform. */
@NullMarked
package com.backaware.edge.hub.signin;

import org.jspecify.annotations.NullMarked;
