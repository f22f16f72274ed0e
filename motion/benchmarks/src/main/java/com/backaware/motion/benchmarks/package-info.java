/** How fast and how small the engine is, against its targets. */
package com.backaware.motion.benchmarks;
