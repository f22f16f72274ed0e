/** The web app's pages and what browsers are told about them. */
@NullMarked
package com.backaware.web.page;

import org.jspecify.annotations.NullMarked;
