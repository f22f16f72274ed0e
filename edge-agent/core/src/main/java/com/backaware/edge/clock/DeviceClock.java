package com.backaware.edge.clock;

/**
 * Maps a device's clock to the host's monotonic one. Two kinds of messages tell: those that the
 * host sends, which the device cannot have got earlier, and those of the device, which cannot have
 * left later than they arrive. So the truth lies between two lines. The former is the better one,
 * since the host sends at times of chance, while a device's own rhythm may keep step with that of
 * the radio: the mapping is near it, at most in the middle between both. Not thread-safe.
 */
public final class DeviceClock {
  /**
   * How far the mapping goes towards the middle between the two bounds, microseconds. Chosen: about
   * what the quickest of many requests takes on its way.
   */
  private static final double MOST_BETWEEN_MICROS = 1_500;

  private final DelayFloor requests = new DelayFloor();
  private final DelayFloor arrivals = new DelayFloor();
  private boolean started;
  private long deviceZero;
  private long hostZero;

  /** Forgets everything: the device's clock started anew. */
  public void reset() {
    requests.clear();
    arrivals.clear();
    started = false;
  }

  /**
   * Notes a message of the device.
   *
   * @param deviceMicros device time that it tells, microseconds, without wraparound
   * @param arrivedMicros when it arrived, on the host's monotonic clock, microseconds
   */
  public void arrived(long deviceMicros, long arrivedMicros) {
    start(deviceMicros, arrivedMicros);
    double time = deviceMicros - deviceZero;
    arrivals.add(time, (arrivedMicros - hostZero) - time);
  }

  /**
   * Notes a request of the host.
   *
   * @param deviceMicros device time at which the device got it, microseconds, without wraparound
   * @param sentMicros when the host sent it, on its monotonic clock, microseconds
   */
  public void requested(long deviceMicros, long sentMicros) {
    start(deviceMicros, sentMicros);
    double time = deviceMicros - deviceZero;
    requests.add(time, time - (sentMicros - hostZero));
  }

  /** Whether anything was noted. */
  public boolean started() {
    return started;
  }

  /** Whether drift is known: after ten seconds. */
  public boolean settled() {
    return requests.settled() || arrivals.settled();
  }

  /** How much faster the host's clock runs, parts per million; 0 until it is known. */
  public double driftPartsPerMillion() {
    return 1e6 * (byRequests() ? -requests.drift() : arrivals.drift());
  }

  /** Host time of a device time, microseconds. */
  public long hostMicros(long deviceMicros) {
    return hostZero
        + (deviceMicros - deviceZero)
        + Math.round(ahead((double) (deviceMicros - deviceZero)));
  }

  /** Device time of a host time, microseconds. */
  public long deviceMicros(long hostMicros) {
    double sinceZero = hostMicros - hostZero;
    double slope = driftPartsPerMillion() / 1e6;
    return deviceZero + Math.round((sinceZero - ahead(0)) / (1 + slope));
  }

  private double ahead(double time) {
    if (!byRequests()) {
      return arrivals.at(time);
    }
    double earliest = -requests.at(time);
    double latest = arrivals.settled() ? arrivals.at(time) : earliest;
    return earliest + Math.max(0, Math.min((latest - earliest) / 2, MOST_BETWEEN_MICROS));
  }

  private boolean byRequests() {
    return requests.settled() || !arrivals.started();
  }

  private void start(long deviceMicros, long hostMicros) {
    if (!started) {
      started = true;
      deviceZero = deviceMicros;
      hostZero = hostMicros;
    }
  }
}
