package com.backaware.edge.hub.simulate;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.SessionPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Options that say what somebody does. */
final class TrainingOptions {
  @Option(
      names = "--exercise",
      paramLabel = "ID",
      required = true,
      description = "What they do, for example squat, deadlift, plank, row.")
  private String exercise = "";

  @Option(
      names = "--fault",
      paramLabel = "NAME[=DEGREES][@WHERE]",
      description = {
        "What goes wrong; may be repeated. WHERE: repetitions, 3,6-8 (default: every third), or"
            + " seconds of a hold, 10-20 (default: its middle half).",
        "PARTIAL_DEPTH takes the per cent of the own depth that is missing."
      })
  private List<String> faults = new ArrayList<>();

  @Option(
      names = "--sets",
      paramLabel = "N",
      defaultValue = "1",
      description = "Sets, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int sets;

  @Option(
      names = "--repetitions",
      paramLabel = "N",
      defaultValue = "10",
      description = "Repetitions in each set, 1 to 200 (default: ${DEFAULT-VALUE}).")
  private int repetitions;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "30",
      description = "Length of each hold, 2 to 1800 (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Option(
      names = "--rest",
      paramLabel = "S",
      defaultValue = "20",
      description = "Seconds between two sets, 0 to 1800 (default: ${DEFAULT-VALUE}).")
  private double rest;

  @Option(
      names = "--tempo",
      paramLabel = "X",
      defaultValue = "1",
      description =
          "Durations as a multiple of the person's own, 0.3 to 5 (default: ${DEFAULT-VALUE}).")
  private double tempo;

  @Option(names = "--no-set-up", description = "Leave out what people do before and after a set.")
  private boolean noSetUp;

  /**
   * The plan of a person.
   *
   * @throws IllegalArgumentException if an option is out of range or a fault does not fit
   */
  SessionPlan plan(Person person) {
    SessionPlan plan =
        SessionPlan.of(person, exercise())
            .sets(sets)
            .repetitions(repetitions)
            .hold(seconds)
            .rest(rest)
            .tempo(tempo);
    plan = noSetUp ? plan.withoutSetUp() : plan;
    for (String fault : faults) {
      plan = AskedFault.parse(fault).addTo(plan);
    }
    return plan;
  }

  /** What is done. */
  Exercise exercise() {
    return Arrays.stream(Exercise.values())
        .filter(known -> known.id().equals(exercise))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandFailure(
                    ExitCode.USAGE,
                    "--exercise is '"
                        + exercise
                        + "'; it must be one of "
                        + Arrays.stream(Exercise.values())
                            .map(Exercise::id)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
