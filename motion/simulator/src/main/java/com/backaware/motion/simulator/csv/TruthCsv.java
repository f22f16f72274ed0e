package com.backaware.motion.simulator.csv;

import com.backaware.motion.simulator.truth.TrueBody;
import com.backaware.motion.simulator.truth.TrueInstant;
import com.backaware.motion.simulator.truth.Truth;
import java.io.IOException;

/**
 * Writes the truth of every sample as CSV, a row for each row of the recording. {@code t_us} is the
 * belt's time, as in the recording, {@code true_us} the world's. Quaternions turn the axes of the
 * pelvis, of the sensor on it and of the one on the thorax into the earth's.
 */
public final class TruthCsv {
  private static final String HEADER =
      "t_us,true_us,activity,phase,set,repetition,tilt_deg,list_deg,heading_deg,"
          + "lumbar_flexion_deg,lumbar_bend_deg,lumbar_twist_deg,height_m,"
          + "pelvis_qw,pelvis_qx,pelvis_qy,pelvis_qz,"
          + "pelvis_sensor_qw,pelvis_sensor_qx,pelvis_sensor_qy,pelvis_sensor_qz,"
          + "thorax_sensor_qw,thorax_sensor_qx,thorax_sensor_qy,thorax_sensor_qz\n";

  private TruthCsv() {}

  /** Writes the truth of every sample. */
  public static void write(Truth truth, Appendable out) throws IOException {
    out.append("# truth of a recording that was simulated by BackAware; not a measurement\n");
    out.append(HEADER);
    for (TrueInstant instant : truth.instants()) {
      out.append(row(instant));
    }
  }

  private static String row(TrueInstant instant) {
    TrueBody body = instant.pelvis();
    return new Row()
        .add(instant.stampMicros())
        .add(instant.micros())
        .add(instant.activity().name())
        .add(instant.phase().name())
        .add(instant.set())
        .add(instant.repetition())
        .add(body.tiltDegrees(), 3)
        .add(body.listDegrees(), 3)
        .add(body.headingDegrees(), 3)
        .add(body.lumbarFlexionDegrees(), 3)
        .add(body.lumbarBendDegrees(), 3)
        .add(body.lumbarTwistDegrees(), 3)
        .add(body.heightMetres(), 4)
        .add(body.orientation())
        .add(instant.pelvisSensor())
        .add(instant.thoraxSensor())
        .end();
  }
}
