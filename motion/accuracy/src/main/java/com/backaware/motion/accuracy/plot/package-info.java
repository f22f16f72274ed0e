/** Draws plots as inline SVG that follows the page's colour scheme. */
package com.backaware.motion.accuracy.plot;
