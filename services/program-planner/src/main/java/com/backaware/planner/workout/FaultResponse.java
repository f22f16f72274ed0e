package com.backaware.planner.workout;

import static java.util.Map.entry;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.FaultHabit;
import com.backaware.planner.history.History;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan does about a fault that keeps coming. Which drill helps whom is a coach's rule of
 * thumb (chosen), not a finding.
 *
 * @param observed what happened, to follow "Your" or "You"
 * @param remedy what comes first because of it
 * @param mobility drills in order of preference
 * @param core exercises in order of preference
 * @param accessory a pattern that gets a place of its own
 */
public record FaultResponse(
    String observed,
    String remedy,
    List<String> mobility,
    List<String> core,
    Optional<Pattern> accessory) {

  private static final String ANKLE = "ankle-rock";
  private static final String HIP = "hip-switch";
  private static final String HAMSTRINGS = "hamstring-reach";
  private static final String HIP_FLEXOR = "hip-flexor-stretch";
  private static final String SPINE = "cat-camel";
  private static final String UPPER_BACK = "thoracic-rotation";
  private static final String DEAD_BUG = "dead-bug";
  private static final String BIRD_DOG = "bird-dog";
  private static final String PLANK = "plank";
  private static final String SIDE_PLANK = "side-plank";

  private static final FaultResponse UNKNOWN =
      of("Your low back left its position", "mobility and core come first", List.of(), List.of());

  private static final Map<String, FaultResponse> BY_FAULT =
      Map.ofEntries(
          entry(
              "BUTT_WINK",
              of(
                  "Your pelvis tucked under",
                  "hip and ankle mobility comes first",
                  List.of(HIP, ANKLE),
                  List.of(DEAD_BUG, BIRD_DOG))),
          entry(
              "EXCESSIVE_LEAN",
              of(
                  "Your chest dropped",
                  "ankle and upper-back mobility comes first",
                  List.of(ANKLE, UPPER_BACK),
                  List.of(BIRD_DOG, PLANK))),
          entry(
              "PARTIAL_DEPTH",
              of(
                  "You stopped short of your own depth",
                  "ankle and hip mobility comes first",
                  List.of(ANKLE, HIP),
                  List.of(DEAD_BUG, BIRD_DOG))),
          entry(
              "ROUNDING",
              of(
                  "Your low back rounded",
                  "hamstrings and bracing come first",
                  List.of(HAMSTRINGS, SPINE),
                  List.of(BIRD_DOG, PLANK))),
          entry(
              "OVER_ARCH",
              of(
                  "Your low back over-arched",
                  "hip flexors and bracing come first",
                  List.of(HIP_FLEXOR, SPINE),
                  List.of(DEAD_BUG, PLANK))),
          entry(
              "HIPS_RISE_EARLY",
              of(
                  "Your hips rose before your chest",
                  "hamstrings and a firm trunk come first",
                  List.of(HAMSTRINGS, ANKLE),
                  List.of(PLANK, BIRD_DOG))),
          entry(
              "HIP_THROW",
              of(
                  "Your hips swung to help your arms",
                  "a firm trunk comes first",
                  List.of(HIP_FLEXOR, SPINE),
                  List.of(PLANK, DEAD_BUG))),
          entry(
              "ASYMMETRY",
              new FaultResponse(
                  "Your pelvis moved to one side",
                  "side core and single-leg work come first",
                  List.of(HIP, ANKLE),
                  List.of(SIDE_PLANK, BIRD_DOG),
                  Optional.of(Pattern.LUNGE))),
          entry(
              "MISSING_HINGE",
              new FaultResponse(
                  "Your hips did not go back",
                  "hamstrings and the hinge come first",
                  List.of(HAMSTRINGS, HIP),
                  List.of(BIRD_DOG, DEAD_BUG),
                  Optional.of(Pattern.HINGE))),
          entry(
              "SAG",
              of(
                  "Your hips sank below the line of your body",
                  "hip flexors and bracing come first",
                  List.of(HIP_FLEXOR, SPINE),
                  List.of(DEAD_BUG, PLANK))),
          entry(
              "PIKE",
              of(
                  "Your hips rose above the line of your body",
                  "hip flexors and a firm trunk come first",
                  List.of(HIP_FLEXOR, HAMSTRINGS),
                  List.of(PLANK, DEAD_BUG))));

  private static FaultResponse of(
      String observed, String remedy, List<String> mobility, List<String> core) {
    return new FaultResponse(observed, remedy, mobility, core, Optional.empty());
  }

  /** The response to a fault; a general one when the fault is new to this service. */
  static FaultResponse to(String fault) {
    return BY_FAULT.getOrDefault(fault, UNKNOWN);
  }

  /** Ids of the exercises that answer what keeps coming; empty when nothing does. */
  public static Set<String> answers(History history, Catalogue catalogue) {
    Set<String> answers = new TreeSet<>();
    FaultHabit.in(history)
        .map(habit -> to(habit.fault()))
        .ifPresent(
            response -> {
              answers.addAll(response.mobility());
              answers.addAll(response.core());
              response
                  .accessory()
                  .ifPresent(
                      pattern ->
                          catalogue.of(pattern).forEach(exercise -> answers.add(exercise.id())));
            });
    return answers;
  }
}
