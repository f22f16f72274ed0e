/** How results are scored: see each class for the rule. */
package com.backaware.motion.accuracy.metric;
