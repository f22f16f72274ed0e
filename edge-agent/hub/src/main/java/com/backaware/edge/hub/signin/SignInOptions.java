package com.backaware.edge.hub.signin;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.uplink.TokenSource;
import java.io.Console;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who the wearer is. */
public final class SignInOptions {
  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "Access token. Safer in the environment variable BACKAWARE_TOKEN, where other users of"
              + " this machine cannot see it.")
  private @Nullable String token;

  @Option(
      names = "--sign-in",
      paramLabel = "URL",
      description =
          "Sign in at this Keycloak realm, for example http://127.0.0.1:8081/realms/backaware, as"
              + " --user with the password in the environment variable BACKAWARE_PASSWORD (asked"
              + " for on a terminal).")
  private @Nullable String signIn;

  @Option(names = "--user", paramLabel = "NAME", description = "Account to sign in as.")
  private @Nullable String user;

  /** Where the tokens come from. */
  public TokenSource tokens(boolean plainText) {
    if (signIn != null) {
      if (user == null) {
        throw new CommandFailure(ExitCode.USAGE, "--sign-in needs --user.");
      }
      return new PasswordGrant(
          ServiceAddress.web("--sign-in", signIn, plainText), user, password(), System::nanoTime);
    }
    String given = token != null ? token : System.getenv("BACKAWARE_TOKEN");
    if (given == null || given.isBlank()) {
      throw new CommandFailure(
          ExitCode.NO_PERMISSION,
          "Not signed in: set BACKAWARE_TOKEN, or give --sign-in URL --user NAME.");
    }
    return new FixedToken(given.strip());
  }

  private String password() {
    String password = System.getenv("BACKAWARE_PASSWORD");
    if (password != null) {
      return password;
    }
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("Password for %s: ", user);
    if (typed == null) {
      throw new CommandFailure(
          ExitCode.NO_PERMISSION,
          "No password: set the environment variable BACKAWARE_PASSWORD for '" + user + "'.");
    }
    return new String(typed);
  }
}
