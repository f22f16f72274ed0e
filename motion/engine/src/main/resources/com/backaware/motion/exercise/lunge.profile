# Lunge: a step forward, down and back, left and right in turn. What is told is told of the pelvis only.
exercise = lunge

# All chosen: the pelvis sinks by 0.25 m to 0.4 m, half of it in partial repetitions, tilts little, and
# turns a few degrees towards the back leg; tilting by more than 40°, one picks something up. Two steps are part of each repetition, so that it is rougher
# than a squat; walking is rougher still (a median of 4).
repetition.signal = height
repetition.begins = top
repetition.rests = top
repetition.leastDepthMetres = 0.15
repetition.largestDepthMetres = 1.2
repetition.leastTiltDegrees = 1
repetition.largestTiltDegrees = 40
repetition.leastPoseDegrees = 0
repetition.largestPoseDegrees = 40
repetition.shortestSeconds = 1.0
repetition.longestSeconds = 12
repetition.leastSpeed = 0.2
repetition.largestRoughness = 1.6
repetition.largestHeadingChangeDegrees = 30
repetition.largestTiltLeftDegrees = 25
repetition.setPauseSeconds = 15

# The trunk drops forward: held tilt over the own mean by 2 SD; margins chosen. Without a reference 20° over
# a tilt of 10°.
fault.excessive-lean.measure = held-lean
fault.excessive-lean.direction = more
fault.excessive-lean.deviations = 2
fault.excessive-lean.leastMargin = 6
fault.excessive-lean.largestMargin = 8
fault.excessive-lean.usual = 10
fault.excessive-lean.usualMargin = 20

# Own mean - 2 SD; the rest chosen.
fault.partial-depth.deviations = 2
fault.partial-depth.leastShortfall = 0.15
fault.partial-depth.largestShortfall = 0.25
fault.partial-depth.usualDepth = 0.3
fault.partial-depth.leastUsualDepth = 0.22

# List and turn about the vertical off the same side's own repetitions: 5-7°.
fault.asymmetry.sideMargin = 7

# As for the squat.
cue.dwellSeconds = 0.05
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0.1
cue.refractorySeconds = 1.5
