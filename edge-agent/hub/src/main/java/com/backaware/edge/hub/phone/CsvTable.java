package com.backaware.edge.hub.phone;

import com.backaware.edge.hub.outcome.CommandFailure;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file read row by row: separated by comma, semicolon or tabulator, whichever the header line
 * has most of; with a decimal point or, unless the comma separates, a decimal comma.
 */
final class CsvTable implements Closeable {
  private final CsvFile file;
  private final char separator;
  private final CloseableIterator<CsvRecord> rows;
  private final List<String> columns = new ArrayList<>();
  private @Nullable CsvRecord row;

  private CsvTable(CsvFile file, char separator, CloseableIterator<CsvRecord> rows) {
    this.file = file;
    this.separator = separator;
    this.rows = rows;
  }

  static CsvTable open(CsvFile file) {
    try {
      BufferedReader text =
          new BufferedReader(
              new InputStreamReader(file.content().open(), StandardCharsets.UTF_8), 1 << 16);
      char separator = Separator.of(text);
      CsvReader<CsvRecord> reader =
          CsvReader.builder()
              .fieldSeparator(separator)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .ofCsvRecord(text);
      CsvTable table = new CsvTable(file, separator, reader.iterator());
      table.readHeader();
      return table;
    } catch (IOException e) {
      throw file.problem("cannot be read (" + e.getMessage() + "); copy or export it again");
    }
  }

  /** The names in the header line; none when the file is empty. */
  List<String> columns() {
    return columns;
  }

  /** Where a column stands, its name in whatever case; -1 if it is not there. */
  int column(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Moves to the next row; false at the end. */
  boolean next() {
    row = advance();
    if (row == null) {
      return false;
    }
    if (row.getFieldCount() != columns.size()) {
      throw rowProblem(
          row.getFieldCount()
              + (row.getFieldCount() == 1 ? " field" : " fields")
              + ", but the header line names "
              + columns.size()
              + " columns; the file is cut or was edited: export it again");
    }
    return true;
  }

  /** A cell of the current row. */
  String text(int column) {
    return current().getField(column).trim();
  }

  /** A cell of the current row as a number; NaN when it is empty or says that there is none. */
  double number(int column) {
    String text = text(column);
    double value = DecimalCell.parse(text, separator != ',');
    if (DecimalCell.isWrong(value)) {
      throw rowProblem(
          "column "
              + columns.get(column)
              + " is \""
              + (text.length() > 60 ? text.substring(0, 60) + "…" : text)
              + "\", which is not a number; export the recording again");
    }
    return value;
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CommandFailure rowProblem(String what) {
    return PhoneExport.failure(
        file.label() + ", line " + current().getStartingLineNumber() + ": " + what);
  }

  private CsvRecord current() {
    if (row == null) {
      throw new IllegalStateException("no row");
    }
    return row;
  }

  private void readHeader() {
    CsvRecord header = advance();
    if (header != null) {
      header.getFields().forEach(name -> columns.add(name.trim()));
    }
  }

  private @Nullable CsvRecord advance() {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (UncheckedIOException | CsvParseException e) {
      throw file.problem("is damaged (" + e.getMessage() + "); copy or export it again");
    }
  }
}
