/** What can be measured on any checkout, without any other recording. */
package com.backaware.motion.accuracy.shipped;
