# Biceps curl: a weight curled, standing.
exercise = biceps-curl

# All chosen: sways of 0.5° to 2°; a throw of the hips by 3° to 5° more.
repetition.signal = sway
repetition.begins = bottom
repetition.rests = bottom
repetition.leastDepthMetres = 0
repetition.largestDepthMetres = 1
repetition.leastTiltDegrees = 0.6
repetition.largestTiltDegrees = 6
repetition.leastPoseDegrees = 0
repetition.largestPoseDegrees = 25
repetition.shortestSeconds = 1.4
repetition.longestSeconds = 6
repetition.leastSpeed = 0.01
repetition.largestRoughness = 3
repetition.largestHeadingChangeDegrees = 10
repetition.largestTiltLeftDegrees = 6
repetition.setPauseSeconds = 15

# Forward of the own: the low back arches, 8-10° beyond neutral. Without a reference nothing is known of it.
fault.over-arch.measure = peak-tilt
fault.over-arch.direction = more
fault.over-arch.deviations = 2
fault.over-arch.leastMargin = 6
fault.over-arch.largestMargin = 8
fault.over-arch.usual = 0
fault.over-arch.usualMargin = 60

# List, or turn about the vertical, off the own reference: 5-7°.
fault.asymmetry.measure = list
fault.asymmetry.direction = either
fault.asymmetry.deviations = 2
fault.asymmetry.leastMargin = 5
fault.asymmetry.largestMargin = 7
fault.asymmetry.usual = 0
fault.asymmetry.usualMargin = 7

# Extension of the low back beyond neutral: more than 10°.
lumbar.over-arch.measure = extension
lumbar.over-arch.direction = less
lumbar.over-arch.deviations = 2
lumbar.over-arch.leastMargin = 6
lumbar.over-arch.largestMargin = 10
lumbar.over-arch.usual = 0
lumbar.over-arch.usualMargin = 10

# As for the squat: seen for 0.05 s and expected for 0.1 s more; the rest chosen.
cue.dwellSeconds = 0.05
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0.1
cue.refractorySeconds = 1.5
