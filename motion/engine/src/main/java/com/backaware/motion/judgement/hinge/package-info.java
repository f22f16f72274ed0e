/** What goes wrong in hinges, lifts from the floor and bridges. */
package com.backaware.motion.judgement.hinge;
