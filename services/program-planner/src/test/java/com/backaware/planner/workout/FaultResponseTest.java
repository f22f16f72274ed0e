package com.backaware.planner.workout;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.posture.v1.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FaultResponseTest {
  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FAULT_UNSPECIFIED", "UNRECOGNIZED"})
  void to_faultOfTheWire_hasAResponseOfItsOwn(Fault fault) {
    FaultResponse response = FaultResponse.to(fault.name().substring("FAULT_".length()));

    assertThat(response).isNotEqualTo(FaultResponse.to("NEW_FAULT"));
    assertThat(response.mobility()).isNotEmpty();
    assertThat(response.core()).isNotEmpty();
  }
}
