package com.backaware.motion.exercise;

/** What counts as work in an exercise. */
public sealed interface WorkLimits permits MovementLimits, HoldLimits, SteadyLimits {}
