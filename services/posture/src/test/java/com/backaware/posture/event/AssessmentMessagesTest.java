package com.backaware.posture.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.notice.NoticeKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentMessagesTest {
  @Test
  void hold_carriesEveryFieldToTheLastBit() {
    double score = Math.nextUp(1.25);
    Hold hold =
        new Hold(
            2,
            1_000_000,
            31_000_000,
            25_000_000,
            Map.of(Fault.SAG, score),
            List.of(new Finding(Fault.SAG, Severity.CUE, 9.5, 20_000_000)));

    com.backaware.posture.v1.Hold message = AssessmentMessages.hold(hold);

    assertThat(message.getNumber()).isEqualTo(2);
    assertThat(message.getStartMicros()).isEqualTo(1_000_000);
    assertThat(message.getEndMicros()).isEqualTo(31_000_000);
    assertThat(message.getGoodMicros()).isEqualTo(25_000_000);
    assertThat(message.getScoresMap()).isEqualTo(Map.of("SAG", score));
    assertThat(message.getFindingsList())
        .containsExactly(
            com.backaware.posture.v1.Finding.newBuilder()
                .setFault(com.backaware.posture.v1.Fault.FAULT_SAG)
                .setSeverity(com.backaware.posture.v1.Severity.SEVERITY_CUE)
                .setPeakDegrees(9.5)
                .setPeakTimeMicros(20_000_000)
                .build());
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void notice_carriesEveryKind(NoticeKind kind) {
    com.backaware.posture.v1.Notice message =
        AssessmentMessages.notice(new Notice(kind, 5_000, true, "Zero the belt."));

    assertThat(message.getKind().name()).isEqualTo("NOTICE_KIND_" + kind.name());
    assertThat(message.getTimeMicros()).isEqualTo(5_000);
    assertThat(message.getStopsJudging()).isTrue();
    assertThat(message.getSentence()).isEqualTo("Zero the belt.");
  }
}
