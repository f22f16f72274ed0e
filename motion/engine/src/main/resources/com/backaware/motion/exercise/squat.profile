# Squat, with or without load.
exercise = squat

# All chosen, with room on both sides of what was measured: 400 squats of four people, partial ones
# included, were at least 0.17 m deep, tilted the pelvis by 6° or more, peaked at 0.27 m/s and more,
# were no rougher than 1.7 and turned about the vertical by 13° at most; steps have a median
# roughness of 4, and people who walk turn.
repetition.signal = height
repetition.begins = top
repetition.rests = top
repetition.leastDepthMetres = 0.15
repetition.largestDepthMetres = 1.2
repetition.leastTiltDegrees = 5
repetition.largestTiltDegrees = 90
repetition.leastPoseDegrees = 0
repetition.largestPoseDegrees = 40
repetition.shortestSeconds = 0.7
repetition.longestSeconds = 12
repetition.leastSpeed = 0.2
repetition.largestRoughness = 1.8
repetition.largestHeadingChangeDegrees = 20
repetition.largestTiltLeftDegrees = 25
repetition.setPauseSeconds = 15

# Forward tilt that is held for 0.3 s, degrees. All chosen: four people who were told to lean too far
# leaned by 40° to 53°, and by 20° to 41° in good squats; under 4.5° is within what the skin moves.
# Without a reference: correct squats span 24° to 50° between people.
fault.excessive-lean.share = 0.5
fault.excessive-lean.leastMargin = 4.5
fault.excessive-lean.level = 40
fault.excessive-lean.usual = 35
fault.excessive-lean.usualMargin = 11

# Margin and depth chosen. Without a reference: 10° to 15° is the usual limit.
fault.butt-wink.margin = 6.5
fault.butt-wink.deepest = 1.3
fault.butt-wink.usualTuck = 3
fault.butt-wink.largestUsualTuck = 12

# Own mean - 2 SD; the rest chosen. Without a reference: three quarters of the way to thighs level,
# which is 0.47 m for a person of 1.70 m.
fault.partial-depth.deviations = 2
fault.partial-depth.leastShortfall = 0.15
fault.partial-depth.largestShortfall = 0.25
fault.partial-depth.usualDepth = 0.44
fault.partial-depth.leastUsualDepth = 0.35

# Without a reference. Usual: means of four people's good squats; the limits are chosen between those
# and their faulty ones. Degrees and seconds.
form.meanLean.usual = 23
form.meanLean.limit = 30
form.outOfStep.usual = 5
form.outOfStep.limit = 7
form.overshoot.usual = -2.4
form.overshoot.limit = 0
form.lateSeconds.usual = 0.26
form.lateSeconds.limit = 0.4
form.newShare = 0.5

# Past the threshold for 0.05 s and, as it changes, for 0.1 s more: together within the 100-200 ms that
# suit people, but told early. Hysteresis 2-3°. The refractory time is chosen.
cue.dwellSeconds = 0.05
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0.1
cue.refractorySeconds = 1.5
