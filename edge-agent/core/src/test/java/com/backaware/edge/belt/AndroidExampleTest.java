package com.backaware.edge.belt;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.ReferenceLearner;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in docs/android.md, compiled and played. */
final class AndroidExampleTest {
  private static final BeltConfiguration CONFIGURATION = BeltConfiguration.standard(false);
  private static final Path ROOT = Path.of(System.getProperty("backaware.root", ""));

  @TempDir Path folder;

  @Test
  void example_playedAFaultySet_buzzes() throws Exception {
    String code = example();
    assertThat(code.lines().count()).isLessThanOrEqualTo(30);
    compile(code);
    List<HapticCommand> commands = new ArrayList<>();
    Consumer<byte[]> haptic = value -> commands.add(decoded(value));

    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Class<?> type = loader.loadClass("PhoneSession");
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              EngineSettings.class, BeltConfiguration.class, Consumer.class);
      constructor.setAccessible(true);
      Method samples = type.getDeclaredMethod("samplesChanged", byte[].class);
      samples.setAccessible(true);
      Object session = constructor.newInstance(settings(), CONFIGURATION, haptic);
      for (byte[] packet : packets("squat-with-faults.csv.gz")) {
        samples.invoke(session, (Object) packet);
      }
    }

    assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
    assertThat(commands).extracting(HapticCommand::number).startsWith(0, 1);
    assertThat(commands).allMatch(command -> command.expiry() > 0);
  }

  private static String example() throws Exception {
    String docs = Files.readString(ROOT.resolve("docs/android.md"));
    int start = docs.indexOf("```java\n") + "```java\n".length();
    return docs.substring(start, docs.indexOf("```", start));
  }

  private void compile(String code) throws Exception {
    Path source = Files.writeString(folder.resolve("PhoneSession.java"), code);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "--release",
              "17",
              "-proc:none",
              "-d",
              folder.toString(),
              "-cp",
              System.getProperty("java.class.path"));
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private static EngineSettings settings() throws Exception {
    ReferenceLearner learner = new ReferenceLearner(Exercise.SQUAT);
    BeltSample sample = new BeltSample();
    try (RecordingReader reader = open("squat-reference.csv.gz")) {
      while (reader.read(sample)) {
        learner.accept(sample);
      }
    }
    return new EngineSettings(Exercise.SQUAT, learner.reference());
  }

  private static List<byte[]> packets(String recording) throws Exception {
    List<byte[]> packets = new ArrayList<>();
    SamplePacketWriter writer = new SamplePacketWriter(CONFIGURATION, 247);
    BeltSample sample = new BeltSample();
    long number = 0;
    try (RecordingReader reader = open(recording)) {
      while (reader.read(sample)) {
        if (number == 0 || writer.full()) {
          writer.start(number, sample.timeMicros, false);
        }
        writer.add(sample);
        number++;
        if (writer.full()) {
          packets.add(writer.packet());
        }
      }
    }
    return packets;
  }

  private static RecordingReader open(String recording) throws Exception {
    return RecordingReader.open(ROOT.resolve("edge-agent/recordings").resolve(recording));
  }

  private static HapticCommand decoded(byte[] value) {
    try {
      return HapticCommand.decode(value);
    } catch (BeltValueException e) {
      throw new AssertionError(e);
    }
  }
}
