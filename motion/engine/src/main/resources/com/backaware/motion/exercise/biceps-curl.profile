# Biceps curl: a weight curled, standing. The belt judges; it does not count.
exercise = biceps-curl

# All chosen: clean repetitions turn the pelvis by 0.5° to 2.5°, so by far less than 12 °/s; tilt is that
# of the posture with room for builds. Steps are never calm for long.
steady.leastTiltDegrees = -20
steady.largestTiltDegrees = 20
steady.settleSeconds = 1
steady.stillDegreesPerSecond = 6
steady.calmDegreesPerSecond = 12
steady.leaveDegrees = 25
steady.leaveSeconds = 1
steady.restlessSeconds = 3
steady.shortestSeconds = 10
steady.habitSeconds = 20

# Swing of more than 3° to 5° within the repetition; the rest chosen, between 200 curls of four people
# (steady ones swing by less than 4.3°, thrown ones by 12° and more, to and fro in 1.9 s and more, with
# 1.5 m/s² and more) and daily life, in which nobody does so twice in 12 s.
fault.hip-throw.cueDegrees = 5
fault.hip-throw.leastDegreesPerSecond = 15
fault.hip-throw.calmDegreesPerSecond = 12
fault.hip-throw.longestSeconds = 1.6
fault.hip-throw.thrust = 0.6
fault.hip-throw.periodSeconds = 1.8
fault.hip-throw.habitSeconds = 12

# Anterior tilt of 8° to 10° beyond neutral. It lasts as long as the weight is far up, which in quick
# repetitions is half of the second that it has to last in a hold.
fault.over-arch.angle = tilt
fault.over-arch.direction = more
fault.over-arch.height = any
fault.over-arch.cueDegrees = 9
fault.over-arch.dwellSeconds = 0.4

# List, or turn about the vertical, by 5° to 7°; the dwell as above.
fault.asymmetry.angle = list
fault.asymmetry.direction = either
fault.asymmetry.height = any
fault.asymmetry.cueDegrees = 6
fault.asymmetry.dwellSeconds = 0.4

# The dwell is each fault's own. Hysteresis 2-3°. The refractory time is chosen.
cue.dwellSeconds = 0.4
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0
cue.refractorySeconds = 1.5
