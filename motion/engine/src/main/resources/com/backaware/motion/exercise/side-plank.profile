# Side plank, on either side.
exercise = side-plank

# All chosen: pauses on the way down to the floor and up again are shorter than the settling time.
# A breath and tremor turn the pelvis by 1 to 2 °/s, rolling onto the side by far more.
hold.posture = side
hold.settleSeconds = 1
hold.stillDegreesPerSecond = 5
hold.leaveDegrees = 30
hold.shortestSeconds = 3

# The same angles as in the front plank, about the axes of a body on its side: sag and pike show as
# lean, asymmetry as a roll, over-arching as a turn about the vertical.
fault.sag.angle = list
fault.sag.direction = less
fault.sag.height = any
fault.sag.cueDegrees = 10
fault.sag.dwellSeconds = 1
fault.pike.angle = list
fault.pike.direction = more
fault.pike.height = any
fault.pike.cueDegrees = 10
fault.pike.dwellSeconds = 1
fault.over-arch.angle = level-tilt
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
