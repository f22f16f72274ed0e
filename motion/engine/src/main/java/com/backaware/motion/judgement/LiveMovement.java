package com.backaware.motion.judgement;

import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;
import com.backaware.motion.judgement.angle.BodyPose;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.MovementDetector;
import com.backaware.motion.repetition.Phase;

/** The movement under way, as rules see it sample by sample. */
public final class LiveMovement {
  private static final BodyAngle[] ANGLES = BodyAngle.values();

  private final MovementDetector detector;
  private final BodyPose.Source source;
  private final AngleTrack[] tracks = new AngleTrack[ANGLES.length];
  private boolean moving;
  private boolean began;
  private double topTilt;
  private double deepest;
  private double bottomTilt;

  /**
   * Follows what a detector finds.
   *
   * @param source tells the angles of the part that has passed before the movement was noticed
   */
  public LiveMovement(MovementDetector detector, BodyPose.Source source) {
    this.detector = detector;
    this.source = source;
    for (int i = 0; i < tracks.length; i++) {
      tracks[i] = new AngleTrack();
    }
  }

  /** Takes in the angles at a sample, so many seconds after the last. */
  public void update(double seconds, BodyPose pose) {
    boolean moves = detector.phase() != Phase.STANDING;
    began = moves && !moving;
    moving = moves;
    if (began) {
      begin();
    }
    for (int i = 0; i < tracks.length; i++) {
      tracks[i].update(seconds, pose.get(ANGLES[i]));
    }
    if (moving && (began || detector.depth() > deepest)) {
      deepest = detector.depth();
      bottomTilt = pose.get(BodyAngle.TILT);
    }
  }

  /** Forgets the movement under way. */
  public void forget() {
    moving = false;
    began = false;
    for (AngleTrack track : tracks) {
      track.forget();
    }
  }

  /** Whether a movement is under way. */
  public boolean moving() {
    return moving;
  }

  /** Whether it was found to be under way at this very sample. */
  public boolean began() {
    return began;
  }

  /** One of the angles. */
  public AngleTrack angle(BodyAngle angle) {
    return tracks[angle.ordinal()];
  }

  /** Forward tilt at the top, the mean of this movement's and the last one's, degrees. */
  public double topTilt() {
    return topTilt;
  }

  /** One of the angles where the last repetition turned, degrees; NaN where that is long ago. */
  public double lastTurn(BodyAngle angle) {
    long turn = detector.profile().turn();
    MotionTrace trace = detector.trace();
    return turn >= trace.oldest() ? source.at(angle, trace, turn) : Double.NaN;
  }

  /** Where in the movement the pelvis is. */
  public Phase phase() {
    return detector.phase();
  }

  /** Way up since the bottom, metres; NaN where it is not followed. */
  public double rise() {
    return detector.rise();
  }

  /** Way down since the top, metres. */
  public double depth() {
    return detector.depth();
  }

  /** Largest way down since the top, metres. */
  public double deepest() {
    return deepest;
  }

  /** Forward tilt where it was deepest so far, degrees. */
  public double bottomTilt() {
    return bottomTilt;
  }

  /** Speed upwards, m/s. */
  public double speed() {
    return detector.speed();
  }

  /** Takes up the movement from its top on, which has passed already. */
  private void begin() {
    MotionTrace trace = detector.trace();
    for (BodyAngle angle : ANGLES) {
      AngleTrack track = angle(angle);
      track.begin(source.at(angle, trace, detector.top()));
      for (long k = detector.top(); k <= trace.last(); k++) {
        track.stretch(source.at(angle, trace, k));
      }
    }
    AngleTrack tilt = angle(BodyAngle.TILT);
    long lastTop = Math.max(trace.oldest(), detector.profile().start());
    double before = source.at(BodyAngle.TILT, trace, lastTop);
    topTilt = (before + tilt.start()) / 2;
    tilt.stretch(before);
    angle(BodyAngle.TRUNK).stretch(source.at(BodyAngle.TRUNK, trace, lastTop));
  }
}
