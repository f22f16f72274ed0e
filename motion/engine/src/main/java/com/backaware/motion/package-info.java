/**
 * The motion engine: belt samples in, repetitions, findings and cues out. Streaming, causal and
 * deterministic.
 */
package com.backaware.motion;
