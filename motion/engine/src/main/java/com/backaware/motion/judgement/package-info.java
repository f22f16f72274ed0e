/**
 * From the angles of a movement to faults: one rule per fault, and what is normal for the wearer.
 */
package com.backaware.motion.judgement;
