/** Fuzzing: whatever bytes come in, nothing may break. */
package com.backaware.motion.fuzz;
