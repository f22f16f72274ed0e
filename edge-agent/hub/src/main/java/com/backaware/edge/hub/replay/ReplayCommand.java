package com.backaware.edge.hub.replay;

import com.backaware.edge.hub.coaching.CoachingOptions;
import com.backaware.edge.hub.data.DataOptions;
import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.hub.recording.InputFormatOption;
import com.backaware.edge.hub.recording.LoadedRecording;
import com.backaware.edge.hub.recording.RecordingFormat;
import com.backaware.edge.hub.recording.RecordingOptions;
import com.backaware.edge.hub.signin.BeltRegistration;
import com.backaware.edge.hub.signin.ServiceAddress;
import com.backaware.edge.hub.signin.SignInOptions;
import com.backaware.edge.hub.terminal.Screen;
import com.backaware.edge.session.SessionKey;
import com.backaware.edge.uplink.SignInException;
import com.backaware.edge.uplink.TokenSource;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recording.RecordingReader;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plays a recording to the posture service. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Plays a recording to the posture service, as a belt would, and shows repetitions, cues and"
          + " the summary.",
      "While the service cannot be reached, the session is judged all the same, kept on this"
          + " machine and sent later: by the same command, beside another replay, or by 'backaware"
          + " queue send'.",
      "Started again after it was interrupted, the same command goes on with the session."
    })
public final class ReplayCommand implements Runnable {
  private static final Pattern BELT_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final double FASTEST = 50;

  @Mixin private RecordingOptions recording = new RecordingOptions();

  @Mixin private CoachingOptions coaching = new CoachingOptions();

  @Option(
      names = {"--format", "--input-format"},
      paramLabel = InputFormatOption.LABEL,
      defaultValue = "auto",
      converter = RecordingFormat.Converter.class,
      description = InputFormatOption.DESCRIPTION)
  private RecordingFormat format = RecordingFormat.AUTO;

  @Option(
      names = "--speed",
      paramLabel = "1..50",
      defaultValue = "1",
      description = "1 plays in real time, 2 twice as fast (default: ${DEFAULT-VALUE}).")
  private double speed;

  @Option(
      names = "--server",
      paramLabel = "HOST:PORT",
      defaultValue = "127.0.0.1:8086",
      description = "Posture service, gRPC port (default: ${DEFAULT-VALUE}).")
  private String server = "";

  @Option(
      names = "--belt",
      paramLabel = "ID",
      defaultValue = "demo-belt",
      description =
          "Belt that the recording stands for: 1 to 64 of A-Z a-z 0-9 . _ - (default:"
              + " ${DEFAULT-VALUE}).")
  private String belt = "";

  @Mixin private SignInOptions signIn = new SignInOptions();

  @Option(names = "--register", description = "Register the belt to you first.")
  private boolean register;

  @Option(
      names = "--user-service",
      paramLabel = "URL",
      defaultValue = "http://127.0.0.1:8085",
      description = "User service, for --register (default: ${DEFAULT-VALUE}).")
  private String userService = "";

  @Option(
      names = "--plaintext",
      description =
          "Connect without encryption to another machine, for trusted networks only; to this"
              + " machine it always is so.")
  private boolean plainText;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "How long to try for the service once the recording has been played (default:"
              + " ${DEFAULT-VALUE}).")
  private long waitSeconds;

  @Option(names = "--fresh", description = "Begin a new session, also if one was interrupted.")
  private boolean fresh;

  @Mixin private DataOptions data = new DataOptions();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    checkOptions();
    ServiceAddress address = ServiceAddress.parse("--server", server);
    URI users = ServiceAddress.web("--user-service", userService, plainText);
    RecordingReader reader = recording.open(format);
    Exercise judged = recording.exercise(reader);
    EngineSettings settings = coaching.settings(judged, recording);
    LoadedRecording loaded = LoadedRecording.read(recording.file(), reader);
    TokenSource tokens = signIn.tokens(plainText);
    ReplayOrder order =
        new ReplayOrder(
            loaded,
            String.valueOf(recording.file().getFileName()),
            settings,
            belt,
            speed,
            address,
            plainText,
            tokens,
            Duration.ofSeconds(waitSeconds),
            learned -> coaching.learn(judged, learned));
    if (register) {
      new BeltRegistration(users).register(belt, firstToken(tokens));
    }
    new Replay(order, data.folder(), key(judged, address), Screen.ofProcess()).run(fresh);
  }

  private void checkOptions() {
    if (!(speed >= 1 && speed <= FASTEST)) {
      throw new ParameterException(
          spec.commandLine(),
          String.format(
              Locale.ROOT, "--speed is %s; it must be 1 to %.0f", Double.toString(speed), FASTEST));
    }
    if (!BELT_ID.matcher(belt).matches()) {
      throw new ParameterException(
          spec.commandLine(), "--belt is '" + belt + "'; it must be 1 to 64 of A-Z a-z 0-9 . _ -");
    }
    if (waitSeconds < 0 || waitSeconds > 86_400) {
      throw new ParameterException(
          spec.commandLine(), "--wait is " + waitSeconds + "; it must be 0 to 86400 seconds");
    }
  }

  private static String firstToken(TokenSource tokens) {
    try {
      return tokens.token();
    } catch (SignInException e) {
      throw new CommandFailure(
          e.definite() ? ExitCode.NO_PERMISSION : ExitCode.UNAVAILABLE, e.getMessage());
    }
  }

  private SessionKey key(Exercise judged, ServiceAddress address) {
    return SessionKey.of(
        recording.fingerprint(),
        judged.id(),
        recording.referenceFingerprint(),
        coaching.fingerprint(judged),
        belt,
        address.toString());
  }
}
