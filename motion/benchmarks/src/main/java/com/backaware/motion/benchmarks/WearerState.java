package com.backaware.motion.benchmarks;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/**
 * What one wearer's engine keeps alive in the middle of a set, in the exercise that takes most:
 * everything reachable from it but its listener, its settings and the exercise's profile, which all
 * wearers share.
 *
 * @param bytes how much
 * @param largest the exercise, and the classes that the most of it belongs to, with their bytes
 */
public record WearerState(long bytes, String largest) {
  private static final int LARGEST = 4;

  /** What JOL needs to look into records and to ask the virtual machine for sizes. */
  private static final List<String> OPTIONS =
      List.of(
          "-Djol.magicFieldOffset=true",
          "-Djdk.attach.allowAttachSelf=true",
          "-XX:+EnableDynamicAgentLoading");

  /** Prints the state of a wearer with so many sensors. */
  public static void main(String[] arguments) throws IOException {
    WearerState state = here(Integer.parseInt(arguments[0]));
    System.out.println(state.bytes + "\n" + state.largest);
  }

  /** Measures in a Java of its own, with the options that it takes. */
  static WearerState measure(Path root, int sensors) throws IOException, InterruptedException {
    String output =
        ChildJava.run(
            Path.of(System.getProperty("java.home")),
            root,
            OPTIONS,
            WearerState.class,
            Integer.toString(sensors));
    // JOL may complain first, in lines that begin with #.
    List<String> lines = output.lines().filter(line -> !line.startsWith("#")).toList();
    return new WearerState(Long.parseLong(lines.get(0)), lines.get(1));
  }

  /** Of the exercise that takes most. */
  private static WearerState here(int sensors) throws IOException {
    WearerState most = new WearerState(0, "nothing");
    for (Exercise exercise : Exercise.values()) {
      if (Exercise.byId(exercise.id()).isPresent()) {
        WearerState state = here(sensors, exercise);
        most = state.bytes > most.bytes ? state : most;
      }
    }
    return most;
  }

  private static WearerState here(int sensors, Exercise exercise) throws IOException {
    Wearer wearer = Wearer.with(sensors, exercise);
    for (int i = 0; i < 3 * wearer.round() + wearer.round() / 2; i++) {
      wearer.step();
    }
    GraphLayout shared =
        GraphLayout.parseInstance(
            wearer.listener(), wearer.settings(), ExerciseProfile.of(wearer.settings().exercise()));
    GraphLayout own = GraphLayout.parseInstance(wearer.engine()).subtract(shared);
    return new WearerState(own.totalSize(), exercise.id() + ": " + largest(own));
  }

  private static String largest(GraphLayout layout) {
    List<String> largest =
        layout.getClasses().stream()
            .sorted((a, b) -> Long.compare(size(layout, b), size(layout, a)))
            .limit(LARGEST)
            .map(type -> type.getSimpleName() + " " + size(layout, type))
            .toList();
    return String.join(", ", largest);
  }

  private static long size(GraphLayout layout, Class<?> type) {
    return layout.getClassSizes().count(type);
  }
}
