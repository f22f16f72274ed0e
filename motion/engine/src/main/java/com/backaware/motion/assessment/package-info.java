/** Judging a repetition: faults, findings, severities. */
package com.backaware.motion.assessment;
