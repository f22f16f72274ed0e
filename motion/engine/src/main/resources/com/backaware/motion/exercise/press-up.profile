# Press-up: from the high plank down and up. The pelvis goes with the chest, about half as far.
exercise = press-up

# All chosen: the pelvis sinks by 0.1 to 0.25 m and turns by 10° to 15° about the toes, half of it in partial
# repetitions; the high plank turns it by 60° to 90° from standing.
repetition.signal = height
repetition.begins = top
repetition.rests = top
repetition.leastDepthMetres = 0.06
repetition.largestDepthMetres = 0.4
repetition.leastTiltDegrees = 3
repetition.largestTiltDegrees = 35
repetition.leastPoseDegrees = 45
repetition.largestPoseDegrees = 115
repetition.shortestSeconds = 0.7
repetition.longestSeconds = 10
repetition.leastSpeed = 0.05
repetition.largestRoughness = 2
repetition.largestHeadingChangeDegrees = 20
repetition.largestTiltLeftDegrees = 15
repetition.setPauseSeconds = 4

# At the bottom the pelvis is turned forward of the own by 8-10°: the low back arches. Without a reference:
# a clean repetition turns it by 10° to 15°.
fault.over-arch.measure = tilt-range
fault.over-arch.direction = more
fault.over-arch.deviations = 2
fault.over-arch.leastMargin = 6
fault.over-arch.largestMargin = 8
fault.over-arch.usual = 13
fault.over-arch.usualMargin = 12

# List, or turn about the vertical, off the own reference: 5-7°.
fault.asymmetry.measure = list
fault.asymmetry.direction = either
fault.asymmetry.deviations = 2
fault.asymmetry.leastMargin = 5
fault.asymmetry.largestMargin = 7
fault.asymmetry.usual = 0
fault.asymmetry.usualMargin = 7

# The hips hang through at the bottom: the pelvis turns back against the own by 8-10°.
fault.sag.measure = bottom-tilt
fault.sag.direction = less
fault.sag.deviations = 2
fault.sag.leastMargin = 6
fault.sag.largestMargin = 8
fault.sag.usual = 0
fault.sag.usualMargin = 60

# As for the squat: seen for 0.05 s and expected for 0.1 s more; the rest chosen.
cue.dwellSeconds = 0.05
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0.1
cue.refractorySeconds = 1.5
