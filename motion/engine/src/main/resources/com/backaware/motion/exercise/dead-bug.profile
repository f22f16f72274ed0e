# Dead bug: on the back, an arm and the opposite leg lowered.
exercise = dead-bug

# All chosen: pauses on the way down to the floor and up again are shorter than the settling time.
# A breath and tremor turn the pelvis by 1 to 2 °/s, lowering limbs by up to 4 °/s.
hold.posture = supine
hold.settleSeconds = 1
hold.stillDegreesPerSecond = 12
hold.leaveDegrees = 30
hold.shortestSeconds = 3

# Anterior tilt of 8° to 10° beyond neutral for 1 s; rotation of 5° to 7°.
fault.over-arch.angle = tilt
fault.over-arch.direction = more
fault.over-arch.height = any
fault.over-arch.cueDegrees = 9
fault.over-arch.dwellSeconds = 1
fault.asymmetry.angle = roll
fault.asymmetry.direction = either
fault.asymmetry.height = any
fault.asymmetry.cueDegrees = 6
fault.asymmetry.dwellSeconds = 1

# The dwell is each fault's own. Hysteresis 2-3°. The refractory time is chosen.
cue.dwellSeconds = 1
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0
cue.refractorySeconds = 1.5
