package com.backaware.motion.signal;

import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleIntake;
import com.backaware.motion.sample.SampleQuantizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Plays a recording, damaged on the way if so wanted, past a {@link SignalCheck}. */
final class WatchedRecording {
  static final Path ROOT = Path.of(System.getProperty("backaware.root", "../.."));
  static final Path BUNDLED = ROOT.resolve("edge-agent/recordings");

  /** Angular rate that shows that the wearer moves, rad/s. */
  private static final double MOVING = 0.1;

  final List<SignalFinding> findings = new ArrayList<>();
  final SignalCheck check;
  private final SampleIntake intake = new SampleIntake();
  private final BeltSample sample = new BeltSample();
  private int movingSamples;

  /** Seconds of movement before the first finding, at 100 Hz; NaN if there was none. */
  double secondsToFirstFinding = Double.NaN;

  WatchedRecording(double declaredHertz) {
    check = new SignalCheck(declaredHertz, findings::add);
  }

  static WatchedRecording of(Path file, ObjIntConsumer<BeltSample> damage) throws IOException {
    try (RecordingReader reader = RecordingReader.open(file)) {
      WatchedRecording watched = new WatchedRecording(reader.declaredHertz());
      for (int i = 0; reader.read(watched.sample); i++) {
        watched.follow();
        damage.accept(watched.sample, i);
        watched.offer(watched.sample);
      }
      return watched;
    }
  }

  /** Offers a sample as the engine does: in counts, with the intake's verdict. */
  void offer(BeltSample offered) {
    SampleQuantizer.quantize(offered);
    check.update(offered, intake.check(offered), intake.timeMicros());
    if (!findings.isEmpty() && Double.isNaN(secondsToFirstFinding)) {
      secondsToFirstFinding = movingSamples / 100.0;
    }
  }

  List<SignalProblem> problems() {
    return findings.stream().map(SignalFinding::problem).distinct().toList();
  }

  private void follow() {
    ImuReading r = sample.pelvis;
    double rate = Math.sqrt(r.gyrX * r.gyrX + r.gyrY * r.gyrY + r.gyrZ * r.gyrZ);
    movingSamples += rate > MOVING ? 1 : 0;
  }
}
