# Bent-over row: a weight pulled to the waist in a held hinge.
exercise = row

# All chosen: sways of 0.5° to 2°; a throw of the hips by 3° to 5° more.
repetition.signal = sway
repetition.begins = bottom
repetition.rests = bottom
repetition.leastDepthMetres = 0
repetition.largestDepthMetres = 1
repetition.leastTiltDegrees = 0.6
repetition.largestTiltDegrees = 6
repetition.leastPoseDegrees = 25
repetition.largestPoseDegrees = 110
repetition.shortestSeconds = 1.4
repetition.longestSeconds = 6
repetition.leastSpeed = 0.01
repetition.largestRoughness = 3
repetition.largestHeadingChangeDegrees = 10
repetition.largestTiltLeftDegrees = 6
repetition.setPauseSeconds = 15

# The pelvis turned back of the own: the hinge given up, or the low back rounded; one sensor cannot
# tell which, two can.
fault.missing-hinge.measure = least-tilt
fault.missing-hinge.direction = less
fault.missing-hinge.deviations = 2
fault.missing-hinge.leastMargin = 7
fault.missing-hinge.largestMargin = 10
fault.missing-hinge.usual = 0
fault.missing-hinge.usualMargin = 60

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

# As for the squat: seen for 0.05 s and expected for 0.1 s more; the rest chosen.
cue.dwellSeconds = 0.05
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0.1
cue.refractorySeconds = 1.5
