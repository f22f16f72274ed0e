/** The rules of an exercise for one wearer, put together from its profile. */
package com.backaware.motion.judgement.book;
