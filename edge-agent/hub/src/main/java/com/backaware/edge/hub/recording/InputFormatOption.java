package com.backaware.edge.hub.recording;

import picocli.CommandLine.Option;

/** The format of the recording that a command reads. */
public final class InputFormatOption {
  /** The formats, for a usage text. */
  public static final String LABEL = "auto|belt|sensor-logger|phyphox";

  /** What the formats are, for a usage text. */
  public static final String DESCRIPTION =
      "Format of the recording: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, told from the"
          + " content). belt: CSV v1, plain or gzip. sensor-logger, phyphox: a phone worn at the"
          + " low back, as these apps export it, ZIP or CSV.";

  @Option(
      names = "--input-format",
      paramLabel = LABEL,
      defaultValue = "auto",
      converter = RecordingFormat.Converter.class,
      description = DESCRIPTION)
  private RecordingFormat format = RecordingFormat.AUTO;

  /** The format asked for. */
  public RecordingFormat format() {
    return format;
  }
}
