# Front plank, on forearms or hands.
exercise = plank

# All chosen: pauses on the way down to the floor and up again are shorter than the settling time.
# A breath and tremor turn the pelvis by 1 to 2 °/s, going into a plank by 7 °/s and more.
hold.posture = prone
hold.settleSeconds = 1
hold.stillDegreesPerSecond = 4
hold.leaveDegrees = 30
hold.shortestSeconds = 3

# Pitch that drifts by more than 10° from the start; anterior tilt of 8° to 10° beyond neutral for 1 s;
# rotation of 5° to 7°. Dwells of the others chosen alike.
fault.sag.angle = tilt
fault.sag.direction = less
fault.sag.height = any
fault.sag.cueDegrees = 10
fault.sag.dwellSeconds = 1
fault.pike.angle = tilt
fault.pike.direction = more
fault.pike.height = risen
fault.pike.cueDegrees = 10
fault.pike.dwellSeconds = 1
fault.over-arch.angle = tilt
fault.over-arch.direction = more
fault.over-arch.height = not-risen
fault.over-arch.cueDegrees = 9
fault.over-arch.dwellSeconds = 1
fault.asymmetry.angle = roll
fault.asymmetry.direction = either
fault.asymmetry.height = any
fault.asymmetry.cueDegrees = 6
fault.asymmetry.dwellSeconds = 1

# The dwell is each fault's own. Hysteresis 2-3°. The refractory time is chosen.
cue.dwellSeconds = 1
cue.hysteresisDegrees = 2.5
cue.lookAheadSeconds = 0
cue.refractorySeconds = 1.5
