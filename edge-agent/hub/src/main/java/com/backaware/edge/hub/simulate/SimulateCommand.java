package com.backaware.edge.hub.simulate;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.CalibrationPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.Truth;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Simulates people who train with a belt on, and writes what the belt measures and the truth. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = {
      "Simulates people who train with a belt on. Each recording NAME.csv.gz gets its truth beside"
          + " it: NAME.truth.csv.gz, a row for each sample, and NAME.events.csv, what happened"
          + " when. Every file says that it is simulated.",
      "The same arguments give the same bytes."
    },
    footer = {
      "%nExample: ten squats each of three people, the pelvis tucked by 15° in 3 and 7:",
      "  backaware simulate --exercise squat --fault BUTT_WINK=15@3,7 --people 3 --out squats/"
    })
public final class SimulateCommand implements Runnable {
  private static final int MOST_PEOPLE = 10_000;

  @Option(
      names = "--people",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many people, 1 to 10000 (default: ${DEFAULT-VALUE}).")
  private int people;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The first person; the others follow (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--calibration",
      description = "Simulate each person's guided calibration with the same belt, too.")
  private boolean calibration;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "Folder to write into, or for one recording a file, *.csv or *.csv.gz.")
  private Path out = Path.of("");

  @Option(names = "--overwrite", description = "Write over files that exist.")
  private boolean overwrite;

  @Mixin private TrainingOptions training = new TrainingOptions();

  @Mixin private BeltOptions belt = new BeltOptions();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Destination destination = new Destination(out, overwrite);
    Exercise what = training.exercise();
    try {
      requireSense(destination);
      plan(seed);
      destination.requireFree(names(what));
      for (int i = 0; i < people; i++) {
        simulate(plan(seed + i), destination);
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void simulate(SessionPlan plan, Destination destination) {
    String name = name(plan.exercise(), plan.person().seed());
    if (calibration) {
      CalibrationPlan own =
          CalibrationPlan.of(plan.person(), plan.exercise()).conditions(plan.conditions());
      write(
          destination,
          name + "-calibration",
          Simulator.calibration(belt.twoSensors() ? own.withTwoSensors() : own));
    }
    write(destination, name, Simulator.session(plan));
  }

  private void write(Destination destination, String name, SimulatedSession session) {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put(
        "faults",
        session.truth().faults().isEmpty()
            ? "none"
            : session.truth().faults().stream()
                .map(fault -> fault.fault() + " in " + fault.set() + "." + fault.repetition())
                .collect(Collectors.joining(", ")));
    Path file = destination.write(name, session, metadata);
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.println(line(file, session.truth(), session.samples().size()));
    terminal.flush();
    if (terminal.checkError()) {
      throw CommandFailure.brokenPipe();
    }
  }

  private static String line(Path file, Truth truth, int samples) {
    double seconds = truth.instants().get(samples - 1).micros() / 1e6;
    return String.format(
        Locale.ROOT,
        "%s: %d samples, %.0f s, %d sets, %s, %d faults",
        file,
        samples,
        seconds,
        truth.sets().size(),
        truth.holds().isEmpty()
            ? truth.repetitions().size() + " repetitions"
            : truth.holds().size() + " holds",
        truth.faults().size());
  }

  private SessionPlan plan(long person) {
    SessionPlan plan = training.plan(Person.of(person)).conditions(belt.conditions(person));
    return belt.twoSensors() ? plan.withTwoSensors() : plan;
  }

  private void requireSense(Destination destination) {
    if (people < 1 || people > MOST_PEOPLE) {
      throw new IllegalArgumentException("--people is " + people + "; it must be 1 to 10000");
    }
    if (destination.isFile() && (people > 1 || calibration)) {
      throw new IllegalArgumentException(
          "--out is the file '" + out + "', but several recordings were asked for; name a folder");
    }
  }

  private List<String> names(Exercise what) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      String name = name(what, seed + i);
      names.add(name);
      if (calibration) {
        names.add(name + "-calibration");
      }
    }
    return names;
  }

  private static String name(Exercise what, long person) {
    return what.id() + "-person" + person;
  }
}
