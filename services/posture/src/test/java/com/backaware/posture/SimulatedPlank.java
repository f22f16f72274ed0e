package com.backaware.posture;

import com.backaware.motion.CalibrationSession;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.CalibrationAspect;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleQuantizer;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.CalibrationPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.posture.session.Resolution;
import com.backaware.posture.session.SampleBlock;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionJudge;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.v1.SampleBatch;
import com.backaware.posture.v1.SensorMounting;
import com.backaware.posture.v1.Vector;
import com.backaware.proto.sample.SampleBatchEncoder;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A simulated plank whose hips sink for a while, and the calibration of its wearer. */
public final class SimulatedPlank {
  private static final SessionPlan PLAN =
      SessionPlan.of(Person.of(1), Exercise.PLANK)
          .hold(20)
          .conditions(Conditions.typical(1))
          .fault(FaultPlan.during(Fault.SAG, 20, 6, 14));

  private final Instant startedAt;
  private final Calibration calibration;
  private final List<BeltSample> samples = Simulator.session(PLAN).samples();

  /** A plank that started ten minutes after the calibration. */
  public SimulatedPlank(Instant startedAt) {
    this.startedAt = startedAt;
    CalibrationSession guided = new CalibrationSession();
    Simulator.calibration(
            CalibrationPlan.of(PLAN.person(), Exercise.PLANK).conditions(PLAN.conditions()))
        .samples()
        .forEach(guided::accept);
    calibration = guided.result(startedAt.minusSeconds(600).toEpochMilli()).orElseThrow();
  }

  /** Samples of the plank. */
  public int size() {
    return samples.size();
  }

  /** What an undisturbed engine makes of it. */
  public SessionFindings findings() {
    EngineSettings settings =
        new EngineSettings(Exercise.PLANK, Optional.empty()).with(calibration, 0);
    SessionJudge judge =
        new SessionJudge(
            new SessionOpening(
                "00000000-0000-0000-0000-000000000000",
                "wearer",
                "belt-1",
                startedAt,
                Resolution.ENGINE,
                false,
                settings,
                MotionEngine.VERSION));
    SampleBlock block = new SampleBlock(0, false, samples.size());
    for (BeltSample sample : samples) {
      int index = block.add(sample.timeMicros);
      int[] counts = counts(sample.pelvis);
      for (int channel = 0; channel < counts.length; channel++) {
        block.setCount(index, channel, counts[channel]);
      }
    }
    judge.judge(block);
    judge.finish();
    return judge.findings();
  }

  /** Some of its samples as a message. */
  public SampleBatch batch(long first, int size) {
    SampleBatchEncoder encoder = new SampleBatchEncoder(false);
    encoder.start(first);
    for (BeltSample sample : samples.subList((int) first, (int) first + size)) {
      encoder.add(sample.timeMicros, counts(sample.pelvis));
    }
    return encoder.build();
  }

  /** The calibration as a message. */
  public com.backaware.posture.v1.Calibration.Builder calibration() {
    com.backaware.posture.v1.Calibration.Builder message =
        com.backaware.posture.v1.Calibration.newBuilder()
            .setMadeAt(timestamp(calibration.madeAtEpochMillis()))
            .setValidUntil(timestamp(calibration.validUntilEpochMillis()))
            .setPelvis(mounting(calibration.pelvis()));
    message.getRangeBuilder().setHingeDegrees(calibration.range().hinge());
    calibration.range().flexion().ifPresent(message.getRangeBuilder()::setFlexionDegrees);
    calibration.range().extension().ifPresent(message.getRangeBuilder()::setExtensionDegrees);
    message
        .getNoiseBuilder()
        .setAngularRateBias(
            vector(
                calibration.noise().biasX(),
                calibration.noise().biasY(),
                calibration.noise().biasZ()))
        .setAngularRate(calibration.noise().rate())
        .setSpecificForce(calibration.noise().force());
    message
        .getQualityBuilder()
        .setStillnessDegrees(measured(CalibrationAspect.STILLNESS))
        .setHingeDegrees(measured(CalibrationAspect.HINGE_SIZE))
        .setOutOfPlaneDegrees(measured(CalibrationAspect.ONE_PLANE))
        .setRotationDegrees(measured(CalibrationAspect.ROTATION))
        .setDisagreementDegrees(measured(CalibrationAspect.AGREEMENT))
        .setReturnDegrees(measured(CalibrationAspect.RETURN))
        .setWobbleDegreesPerSecond(measured(CalibrationAspect.WOBBLE))
        .setFastestDegreesPerSecond(measured(CalibrationAspect.SPEED));
    return message;
  }

  private double measured(CalibrationAspect aspect) {
    return calibration.quality().measured(aspect);
  }

  private static Timestamp timestamp(long epochMillis) {
    return Timestamp.newBuilder()
        .setSeconds(epochMillis / 1000)
        .setNanos((int) (epochMillis % 1000) * 1_000_000)
        .build();
  }

  private static SensorMounting mounting(Mounting mounting) {
    return SensorMounting.newBuilder()
        .setUp(vector(mounting.upX(), mounting.upY(), mounting.upZ()))
        .setForward(vector(mounting.forwardX(), mounting.forwardY(), mounting.forwardZ()))
        .build();
  }

  private static Vector vector(double x, double y, double z) {
    return Vector.newBuilder().setX(x).setY(y).setZ(z).build();
  }

  private static int[] counts(ImuReading reading) {
    return new int[] {
      SampleQuantizer.accelerationCount(reading.accX),
      SampleQuantizer.accelerationCount(reading.accY),
      SampleQuantizer.accelerationCount(reading.accZ),
      SampleQuantizer.angularRateCount(reading.gyrX),
      SampleQuantizer.angularRateCount(reading.gyrY),
      SampleQuantizer.angularRateCount(reading.gyrZ)
    };
  }
}
