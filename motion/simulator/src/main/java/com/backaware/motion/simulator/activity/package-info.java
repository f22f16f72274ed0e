/** What people do around an exercise, laid one after the other. */
package com.backaware.motion.simulator.activity;
