package com.backaware.edge.hub.signin;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;

/** Registers a belt to its wearer at the user service. Doing so again changes nothing. */
public final class BeltRegistration {
  private final URI userService;

  /** Registers at this service. */
  public BeltRegistration(URI userService) {
    this.userService = userService;
  }

  /** Registers the belt to the token's owner. */
  public void register(String beltId, String token) {
    JsonObject body = new JsonObject();
    body.addProperty("name", beltId);
    HttpRequest request =
        WebExchange.request(URI.create(userService + "/api/belts/" + beltId))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, application/problem+json")
            .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    WebExchange.Answer answer;
    try {
      answer = new WebExchange().send(request);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.UNAVAILABLE,
          "The user service at "
              + userService
              + " was not reached: "
              + e.getMessage()
              + "; check that the platform runs, and --user-service.");
    }
    if (answer.status() >= 300) {
      throw refused(beltId, answer);
    }
  }

  private CommandFailure refused(String beltId, WebExchange.Answer answer) {
    String said = answer.text("detail");
    String detail = said.isEmpty() ? "" : ": " + said.replaceAll("\\.$", "");
    return switch (answer.status()) {
      case 401 ->
          new CommandFailure(
              ExitCode.NO_PERMISSION, "The user service does not accept the token" + detail + ".");
      case 403, 409 ->
          new CommandFailure(
              ExitCode.NO_PERMISSION,
              "Belt '" + beltId + "' is not yours" + detail + "; choose another with --belt.");
      default ->
          new CommandFailure(
              answer.status() >= 500 ? ExitCode.UNAVAILABLE : ExitCode.PROTOCOL,
              "The user service answered "
                  + answer.status()
                  + " to registering belt '"
                  + beltId
                  + "'"
                  + detail
                  + ".");
    };
  }
}
