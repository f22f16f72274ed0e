package com.backaware.motion.exercise;

/** From where on something is a fault in one exercise. */
public sealed interface FaultLimits
    permits DeviationLimits,
        DepthLimits,
        DriftLimits,
        FlexionLimits,
        LeanLimits,
        SideLimits,
        SwingLimits,
        TuckLimits {}
