# Bench press: a bar lowered to the chest and pressed, on the back. The belt judges; it does not count.
exercise = bench-press

# All chosen: clean repetitions turn the pelvis by 0.5° to 2.5°, so by far less than 12 °/s; tilt is that
# of the posture with room for builds. Steps are never calm for long.
steady.leastTiltDegrees = -125
steady.largestTiltDegrees = -60
steady.settleSeconds = 1
steady.stillDegreesPerSecond = 6
steady.calmDegreesPerSecond = 12
steady.leaveDegrees = 25
steady.leaveSeconds = 1
steady.restlessSeconds = 3
steady.shortestSeconds = 10
steady.habitSeconds = 20

# Anterior tilt of 8° to 10° beyond neutral. It lasts as long as the weight is far up, which in quick
# repetitions is half of the second that it has to last in a hold.
fault.over-arch.angle = tilt
fault.over-arch.direction = more
fault.over-arch.height = any
fault.over-arch.cueDegrees = 9
fault.over-arch.dwellSeconds = 0.4

# Turn about the body's long axis by 5° to 7°; the dwell as above.
fault.asymmetry.angle = roll
fault.asymmetry.direction = either
fault.asymmetry.height = any
fault.asymmetry.cueDegrees = 6
fault.asymmetry.dwellSeconds = 0.4

# The dwell is each fault's own. Hysteresis 2-3°. The refractory time is chosen.
cue.dwellSeconds = 0.4
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0
cue.refractorySeconds = 1.5
