package com.backaware.problem;

import io.netty.handler.codec.http.HttpResponseStatus;

/** Words for a status that came without any. */
final class StatusWords {
  private StatusWords() {}

  static String title(int status) {
    return HttpResponseStatus.valueOf(status).reasonPhrase();
  }

  static String detail(int status) {
    return switch (status) {
      case 400 ->
          "The request cannot be understood; compare it with the service's OpenAPI document.";
      case 401 -> "Sign in and send the access token in the header Authorization: Bearer.";
      case 403 -> "You are signed in, but your roles do not allow this.";
      case 404 ->
          "There is nothing at this address; the service's OpenAPI document lists what there is.";
      case 405 -> "This address does not take this method; the header Allow lists what it takes.";
      case 406 ->
          "This cannot be answered in a format that the header Accept allows; accept"
              + " application/json.";
      case 413 -> "The body is too large.";
      case 415 -> "The body's format is not taken here; send application/json.";
      case 503 -> "The service cannot answer right now; try again in a moment.";
      default ->
          status >= 500
              ? "Something went wrong on our side; if it stays, report the error id."
              : "The request cannot be served.";
    };
  }
}
