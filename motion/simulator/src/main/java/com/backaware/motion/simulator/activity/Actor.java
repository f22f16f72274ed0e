package com.backaware.motion.simulator.activity;

import com.backaware.motion.simulator.body.Channel;
import com.backaware.motion.simulator.body.Posture;
import com.backaware.motion.simulator.chance.Chance;
import com.backaware.motion.simulator.movement.Stances;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.truth.Activity;

/** Somebody who does the everyday things around an exercise, each time a little differently. */
public final class Actor {
  private final Performer performer;
  private final Person person;
  private final Chance chance;

  /** Lets a person act. */
  public Actor(Performer performer, Person person, Chance chance) {
    this.performer = performer;
    this.person = person;
    this.chance = chance;
  }

  /** The person. */
  Person person() {
    return person;
  }

  /** Stands quietly for about so long. */
  public void stand(double seconds) {
    performer.begin(Activity.STANDING);
    performer.bear(Support.STANDING, 1);
    performer.stay(about(seconds));
  }

  /** Walks about so far, backwards if negative, turning by so many degrees on the way. */
  public void walk(double metres, double turnDegrees) {
    performer.begin(Activity.WALKING);
    Walk.go(performer, person, about(metres), turnDegrees, chance);
  }

  /** Moves to a posture in about so long. */
  void move(Activity activity, Support support, Posture target, double seconds) {
    performer.begin(activity);
    performer.bear(support, 1);
    performer.moveTo(target, about(seconds));
  }

  /** Stays as it is for about so long, still at what it was at. */
  void pause(double seconds) {
    performer.stay(about(seconds));
  }

  /** Bends down to the floor and comes up again. */
  void bendDown(Activity activity) {
    Posture bent = Stances.bent(person);
    bent.add(Channel.TILT, 8 * chance.normalWithin(2)).add(Channel.LIST, 3 * chance.normal());
    move(activity, Support.LOADED, bent, 1.4);
    pause(0.6);
    performer.moveTo(Stances.standing(person), about(1.3));
  }

  /** Shifts weight, turns and shakes out the legs for about so long. */
  public void fidget(double seconds) {
    performer.begin(Activity.FIDGETING);
    performer.bear(Support.LOADED, 1);
    double end = performer.seconds() + seconds;
    while (performer.seconds() < end) {
      Posture shifted =
          Stances.standing(person)
              .add(Channel.LEFT, 0.05 * chance.normal())
              .add(Channel.LIST, 3 * chance.normal())
              .add(Channel.HEADING, 12 * chance.normal())
              .add(Channel.TILT, 4 * chance.normal())
              .add(Channel.UP, -0.02 * chance.part());
      performer.moveTo(shifted, chance.between(0.6, 1.4));
      performer.stay(chance.between(0.1, 1.2));
    }
    performer.moveTo(Stances.standing(person), 0.8);
  }

  private double about(double value) {
    return value * (1 + 0.15 * chance.normalWithin(2));
  }
}
