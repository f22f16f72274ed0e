package com.backaware.edge.belt;

/**
 * What came from a belt.
 *
 * @param packets packets used
 * @param samples samples in them
 * @param lost samples that are missing between them
 * @param gaps places where some are missing
 * @param restarts times that the belt's clock and numbers began anew
 * @param refused packets that were not used
 */
public record StreamTally(
    long packets, long samples, long lost, int gaps, int restarts, long refused) {}
