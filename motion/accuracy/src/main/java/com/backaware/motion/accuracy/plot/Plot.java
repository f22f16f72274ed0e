package com.backaware.motion.accuracy.plot;

/**
 * A drawing on the report's page.
 *
 * @param title what it shows
 * @param description what to see in it, in a sentence or two: for those who cannot see it, too
 * @param svg the drawing, an svg element
 */
public record Plot(String title, String description, String svg) {}
