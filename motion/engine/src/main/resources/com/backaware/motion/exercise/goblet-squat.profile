# Goblet squat: a squat with a weight held before the chest, which keeps the trunk more upright.
exercise = goblet-squat

# As for the squat; leaning by more than 50°, nobody holds a weight before the chest (chosen): who does picks
# it up.
repetition.signal = height
repetition.begins = top
repetition.rests = top
repetition.leastDepthMetres = 0.15
repetition.largestDepthMetres = 1.2
repetition.leastTiltDegrees = 5
repetition.largestTiltDegrees = 50
repetition.leastPoseDegrees = 0
repetition.largestPoseDegrees = 40
repetition.shortestSeconds = 0.7
repetition.longestSeconds = 12
repetition.leastSpeed = 0.2
repetition.largestRoughness = 1.6
repetition.largestHeadingChangeDegrees = 20
repetition.largestTiltLeftDegrees = 25
repetition.setPauseSeconds = 15

# As for the squat, but some degrees more upright: a weight before the chest allows that. All chosen.
fault.excessive-lean.share = 0.5
fault.excessive-lean.leastMargin = 6
fault.excessive-lean.level = 38
fault.excessive-lean.usual = 32
fault.excessive-lean.usualMargin = 11

# As for the squat.
fault.butt-wink.margin = 6.5
fault.butt-wink.deepest = 1.3
fault.butt-wink.usualTuck = 3
fault.butt-wink.largestUsualTuck = 12

# As for the squat.
fault.partial-depth.deviations = 2
fault.partial-depth.leastShortfall = 0.15
fault.partial-depth.largestShortfall = 0.25
fault.partial-depth.usualDepth = 0.44
fault.partial-depth.leastUsualDepth = 0.35

# List, or turn about the vertical, off the own reference: 5-7°.
fault.asymmetry.measure = list
fault.asymmetry.direction = either
fault.asymmetry.deviations = 2
fault.asymmetry.leastMargin = 5
fault.asymmetry.largestMargin = 7
fault.asymmetry.usual = 0
fault.asymmetry.usualMargin = 7

# As for the squat.
cue.dwellSeconds = 0.05
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0.1
cue.refractorySeconds = 1.5
