package com.backaware.content.exercise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What often goes wrong.
 *
 * @param mistake what one sees or feels, at most 120 characters
 * @param correction what to do about it, at most 200 characters
 */
public record CommonMistake(
    @NotBlank @Size(max = 120) String mistake, @NotBlank @Size(max = 200) String correction) {}
