/** What every exercise has: postures, own patterns, repetitions and their timing. */
package com.backaware.motion.simulator.movement;
