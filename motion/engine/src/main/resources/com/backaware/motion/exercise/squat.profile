# Squat, with or without load.
exercise = squat

# All chosen, with room on both sides of what was measured: 400 squats of four people, partial ones
# included, were at least 0.18 m deep, tilted the pelvis by 6° or more, peaked at 0.27 m/s and more,
# were no rougher than 1.7 and turned about the vertical by 13° at most; steps have a median
# roughness of 4, and people who walk turn.
repetition.leastDepthMetres = 0.15
repetition.leastTiltDegrees = 5
repetition.shortestSeconds = 0.7
repetition.longestSeconds = 10
repetition.leastSpeed = 0.2
repetition.largestRoughness = 2
repetition.largestHeadingChangeDegrees = 20
repetition.largestTiltLeftDegrees = 25
repetition.setPauseSeconds = 15

# Range of tilt, degrees: own mean + 2 SD; the margin's ends are chosen: under 5° is within what the
# skin moves. Without a reference: correct squats span 24° to 50° between people.
fault.excessive-lean.measure = tilt-range
fault.excessive-lean.direction = more
fault.excessive-lean.deviations = 2
fault.excessive-lean.leastMargin = 5
fault.excessive-lean.largestMargin = 7
fault.excessive-lean.usual = 35
fault.excessive-lean.usualMargin = 11

# Margin and depth chosen. Without a reference: 10° to 15° is the usual limit.
fault.butt-wink.margin = 6.5
fault.butt-wink.deepest = 1.3
fault.butt-wink.usualTuck = 3
fault.butt-wink.largestUsualTuck = 12

# Own mean - 2 SD; the rest chosen.
fault.partial-depth.deviations = 2
fault.partial-depth.leastShortfall = 0.15
fault.partial-depth.largestShortfall = 0.25
fault.partial-depth.usualDepth = 0.40
fault.partial-depth.leastUsualDepth = 0.18

# Past the threshold for 0.05 s and, as it changes, for 0.1 s more: together within the 100-200 ms that
# suit people, but told early. Hysteresis 2-3°. The refractory time is chosen.
cue.dwellSeconds = 0.05
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0.1
cue.refractorySeconds = 1.5
