package com.backaware.stack.demo;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is played.
 *
 * @param file belt recording, CSV v1, plain or gzip
 * @param reference recording of the same person's clean repetitions
 * @param calibration calibration file of the same wearing of the belt
 * @param exercise its id
 * @param speed 1 to 50 times real time, as the edge agent reads it
 */
public record Piece(
    Path file,
    Optional<Path> reference,
    Optional<Path> calibration,
    String exercise,
    String speed) {}
