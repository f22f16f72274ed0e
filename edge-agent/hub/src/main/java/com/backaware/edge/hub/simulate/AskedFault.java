package com.backaware.edge.hub.simulate;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.technique.Movements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A fault as it is asked for: {@code NAME[=AMOUNT][@WHERE]}, where WHERE is repetitions such as
 * {@code 3,6-8}, or seconds of a hold such as {@code 10-20}.
 *
 * @param fault what
 * @param amount degrees, or per cent
 * @param where repetitions or seconds; empty for every third repetition, or the middle half of the
 *     hold
 */
record AskedFault(Fault fault, double amount, String where) {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z_-]+)(?:=([0-9.]+))?(?:@([0-9.,-]+))?");

  /**
   * Reads what was asked for.
   *
   * @throws IllegalArgumentException if it is not of that form or names no fault
   */
  static AskedFault parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "--fault is '"
              + text
              + "'; write NAME, NAME=DEGREES or NAME=DEGREES@WHERE, such as BUTT_WINK=15@3,7");
    }
    Fault fault = fault(matcher.group(1));
    String amount = matcher.group(2);
    String where = matcher.group(3);
    return new AskedFault(
        fault,
        amount == null ? FaultPlan.usualAmount(fault) : number(text, amount),
        where == null ? "" : where);
  }

  /** Adds the fault to a plan. */
  SessionPlan addTo(SessionPlan plan) {
    return Movements.isHeld(plan.exercise()) ? addToHold(plan) : addToRepetitions(plan);
  }

  private SessionPlan addToHold(SessionPlan plan) {
    double hold = plan.holdSeconds();
    if (where.isEmpty()) {
      return plan.fault(FaultPlan.during(fault, amount, hold / 4, 3 * hold / 4));
    }
    String[] ends = where.split("-", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException(
          "--fault " + fault + " is at '" + where + "' of a hold; write seconds, such as 10-20");
    }
    return plan.fault(
        FaultPlan.during(fault, amount, number(where, ends[0]), number(where, ends[1])));
  }

  private SessionPlan addToRepetitions(SessionPlan plan) {
    List<Integer> numbers = new ArrayList<>();
    if (where.isEmpty()) {
      for (int number = 3; number <= plan.repetitions(); number += 3) {
        numbers.add(number);
      }
      if (numbers.isEmpty()) {
        numbers.add(plan.repetitions());
      }
    } else {
      for (String part : where.split(",", -1)) {
        addNumbers(part, numbers);
      }
    }
    return plan.fault(FaultPlan.in(fault, amount, numbers));
  }

  private void addNumbers(String part, List<Integer> numbers) {
    String[] ends = part.split("-", -1);
    double first = number(where, ends[0]);
    double last = number(where, ends[ends.length - 1]);
    if (ends.length > 2 || first != Math.rint(first) || last != Math.rint(last) || last > 1000) {
      throw new IllegalArgumentException(
          "--fault " + fault + " is in '" + where + "'; write repetitions, such as 3,6-8");
    }
    for (int number = (int) first; number <= (int) last; number++) {
      numbers.add(number);
    }
  }

  private static Fault fault(String name) {
    String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Fault.values())
        .filter(fault -> fault.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--fault names '"
                        + name
                        + "'; the faults are "
                        + Arrays.stream(Fault.values())
                            .map(Fault::name)
                            .collect(Collectors.joining(", "))));
  }

  private static double number(String text, String part) {
    try {
      return Double.parseDouble(part);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "--fault has '" + text + "', in which '" + part + "' is not a number", e);
    }
  }
}
