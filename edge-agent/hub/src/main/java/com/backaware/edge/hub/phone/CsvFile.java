package com.backaware.edge.hub.phone;

import com.backaware.edge.hub.outcome.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A CSV file of an export.
 *
 * @param name its name without folders
 * @param label what messages call it
 * @param content its bytes, as often as they are asked for
 */
record CsvFile(String name, String label, Content content) {
  /** Opens the bytes of a file. */
  interface Content {
    /** The bytes from the start on. */
    InputStream open() throws IOException;
  }

  /** Whether the name without its ending is this one, in whatever case. */
  boolean is(String wanted) {
    return name.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT) + ".csv");
  }

  /** Opens the file as a table and reads its header line. */
  CsvTable table() {
    return CsvTable.open(this);
  }

  /** An error in the file as a whole. */
  CommandFailure problem(String what) {
    return PhoneExport.failure(label + " " + what);
  }
}
