/** What people do around an exercise, and the unrest that never stops. */
package com.backaware.motion.simulator.activity;
