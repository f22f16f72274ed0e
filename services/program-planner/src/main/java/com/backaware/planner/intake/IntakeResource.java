package com.backaware.planner.intake;

import com.backaware.planner.catalogue.CatalogueStore;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever asks has told before training. */
@Path("/api/plan/intake")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IntakeResource {
  private final IntakeDesk desk;
  private final CatalogueStore catalogue;
  private final JsonWebToken token;

  IntakeResource(IntakeDesk desk, CatalogueStore catalogue, JsonWebToken token) {
    this.desk = desk;
    this.catalogue = catalogue;
    this.token = token;
  }

  /** One health question. */
  @Schema(name = "HealthQuestion")
  record Question(HealthQuestion id, String text) {}

  /**
   * What was told, and what can be told.
   *
   * @param told false while the intake is the one that plans begin with
   */
  @Schema(name = "IntakeState")
  record Answer(
      boolean told,
      IntakeForm intake,
      Readiness readiness,
      List<Question> questions,
      Set<String> equipmentChoices) {}

  @GET
  @Operation(operationId = "getIntake", summary = "What I have told, and what is asked")
  public Uni<Answer> get() {
    return desk.intake(token.getSubject())
        .chain(
            found ->
                catalogue
                    .current()
                    .map(
                        known ->
                            answer(
                                found.isPresent(),
                                found.orElse(Intake.UNTOLD),
                                known.equipment())));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putIntake",
      summary = "Tells goals, time, equipment, exclusions, pain and health; the plan follows")
  public Uni<Answer> put(
      @NotNull(message = "is missing; send {\"daysPerWeek\": …, \"minutesPerDay\": …}") @Valid
          IntakeForm form) {
    return catalogue
        .current()
        .chain(
            known -> {
              Intake intake = form.intake(known);
              return desk.take(token.getSubject(), intake)
                  .replaceWith(answer(true, intake, known.equipment()));
            });
  }

  private static Answer answer(boolean told, Intake intake, Set<String> equipment) {
    return new Answer(
        told,
        IntakeForm.of(intake),
        Readiness.of(intake),
        Stream.of(HealthQuestion.values())
            .map(question -> new Question(question, question.text()))
            .toList(),
        equipment);
  }
}
