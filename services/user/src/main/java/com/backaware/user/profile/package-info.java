/** Who a person is to the platform: name and progress. */
@NullMarked
package com.backaware.user.profile;

import org.jspecify.annotations.NullMarked;
