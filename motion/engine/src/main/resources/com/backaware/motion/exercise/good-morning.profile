# Good morning: a hinge with a bar on the shoulders.
exercise = good-morning

# All chosen: tilt of 45° to 80°, half of it in partial repetitions; a hinge sinks by less than 0.1 m at
# the low back, fetching a weight from the floor by about 0.2 m.
repetition.signal = tilt
repetition.begins = top
repetition.rests = top
repetition.leastDepthMetres = 0
repetition.largestDepthMetres = 0.14
repetition.leastTiltDegrees = 25
repetition.largestTiltDegrees = 120
repetition.leastPoseDegrees = 0
repetition.largestPoseDegrees = 40
repetition.shortestSeconds = 1.2
repetition.longestSeconds = 12
repetition.leastSpeed = 0.01
repetition.largestRoughness = 1.6
repetition.largestHeadingChangeDegrees = 20
repetition.largestTiltLeftDegrees = 20
repetition.setPauseSeconds = 15

# Less tilt than the own: the hips did not go back, or the low back rounded; one sensor cannot tell
# which, two can. Margins chosen; without a reference 25° under 55°.
fault.missing-hinge.measure = tilt-range
fault.missing-hinge.direction = less
fault.missing-hinge.deviations = 2
fault.missing-hinge.leastMargin = 7
fault.missing-hinge.largestMargin = 10
fault.missing-hinge.usual = 55
fault.missing-hinge.usualMargin = 25

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
lumbar.missing-hinge.measure = trunk-range
lumbar.missing-hinge.direction = less
lumbar.missing-hinge.deviations = 2
lumbar.missing-hinge.leastMargin = 7
lumbar.missing-hinge.largestMargin = 10
lumbar.missing-hinge.usual = 65
lumbar.missing-hinge.usualMargin = 30

# As for the squat: seen for 0.05 s and expected for 0.1 s more; the rest chosen.
cue.dwellSeconds = 0.05
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0.1
cue.refractorySeconds = 1.5
