/** What the engine has to know of each exercise. */
package com.backaware.motion.exercise;
