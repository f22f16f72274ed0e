package com.backaware.edge.hub.phone;

/**
 * What a phone measured.
 *
 * @param app which app recorded it, for the recording's metadata
 * @param acceleration specific force; at rest it points up, m/s²
 * @param rotation angular rate, right-handed, rad/s
 */
record PhoneSignals(String app, SensorTrack acceleration, SensorTrack rotation) {}
