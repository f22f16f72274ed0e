# Deadlift: a bar lifted from the floor and lowered again; bending down to it is no repetition.
exercise = deadlift

# All chosen: tilt of 45° to 80°, half of it in partial repetitions; a hinge sinks by less than 0.1 m at
# the low back, fetching a weight from the floor by about 0.2 m.
repetition.signal = tilt
repetition.begins = bottom
repetition.rests = top
repetition.leastDepthMetres = 0.03
repetition.largestDepthMetres = 2
repetition.leastTiltDegrees = 25
repetition.largestTiltDegrees = 120
repetition.leastPoseDegrees = 20
repetition.largestPoseDegrees = 110
repetition.shortestSeconds = 1.2
repetition.longestSeconds = 12
repetition.leastSpeed = 0.01
repetition.largestRoughness = 1.6
repetition.largestHeadingChangeDegrees = 20
repetition.largestTiltLeftDegrees = 20
repetition.setPauseSeconds = 15

# Less tilt than the own when the weight has just left the floor: the hips are too low, or the low back is
# round; one sensor cannot tell which, two can. Margins chosen; without a reference 25° under 45°.
fault.missing-hinge.measure = lift-tilt
fault.missing-hinge.direction = less
fault.missing-hinge.deviations = 2
fault.missing-hinge.leastMargin = 7
fault.missing-hinge.largestMargin = 10
fault.missing-hinge.usual = 45
fault.missing-hinge.usualMargin = 25

# The tilt grows by more than 5° in the first third of the lift, in which it falls else.
fault.hips-rise-early.measure = early-rise
fault.hips-rise-early.direction = more
fault.hips-rise-early.deviations = 2
fault.hips-rise-early.leastMargin = 5
fault.hips-rise-early.largestMargin = 7
fault.hips-rise-early.usual = 0
fault.hips-rise-early.usualMargin = 7

# List, or turn about the vertical, off the own reference: 5-7°.
fault.asymmetry.measure = list
fault.asymmetry.direction = either
fault.asymmetry.deviations = 2
fault.asymmetry.leastMargin = 5
fault.asymmetry.largestMargin = 7
fault.asymmetry.usual = 0
fault.asymmetry.usualMargin = 7

# The low back by both sensors: cue at 70 %, strong at 80 % of the own largest flexion, as in trials.
lumbar.rounding.cueShare = 70
lumbar.rounding.strongShare = 80
# By both sensors the whole trunk has to tilt: rounding is no missing hinge.
lumbar.missing-hinge.measure = lift-trunk
lumbar.missing-hinge.direction = less
lumbar.missing-hinge.deviations = 2
lumbar.missing-hinge.leastMargin = 7
lumbar.missing-hinge.largestMargin = 10
lumbar.missing-hinge.usual = 55
lumbar.missing-hinge.usualMargin = 30

# As for the squat: seen for 0.05 s and expected for 0.1 s more; the rest chosen.
cue.dwellSeconds = 0.05
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0.1
cue.refractorySeconds = 1.5
