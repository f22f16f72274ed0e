/** What can be set for the web service. */
@NullMarked
package com.backaware.web.settings;

import org.jspecify.annotations.NullMarked;
