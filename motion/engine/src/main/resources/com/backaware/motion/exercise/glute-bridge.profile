# Glute bridge: the hips extended with the shoulders on the floor.
exercise = glute-bridge

# All chosen: tilt of 25° to 40° and a rise of 0.15 m to 0.35 m, half of both in partial repetitions, from half
# or all the way on the back.
repetition.signal = tilt
repetition.begins = bottom
repetition.rests = bottom
repetition.leastDepthMetres = 0.06
repetition.largestDepthMetres = 2
repetition.leastTiltDegrees = 12
repetition.largestTiltDegrees = 90
repetition.leastPoseDegrees = 50
repetition.largestPoseDegrees = 130
repetition.shortestSeconds = 1.4
repetition.longestSeconds = 12
repetition.leastSpeed = 0.01
repetition.largestRoughness = 1.6
repetition.largestHeadingChangeDegrees = 12
repetition.largestTiltLeftDegrees = 20
repetition.setPauseSeconds = 15

# At the height of the hips the pelvis stays turned forward of the own: the low back arches instead of the
# hips extending. Without a reference nothing is known of it. Margins chosen.
fault.over-arch.measure = top-tilt
fault.over-arch.direction = more
fault.over-arch.deviations = 2
fault.over-arch.leastMargin = 6
fault.over-arch.largestMargin = 8
fault.over-arch.usual = -100
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
