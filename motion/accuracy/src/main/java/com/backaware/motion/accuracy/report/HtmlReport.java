package com.backaware.motion.accuracy.report;

import static com.backaware.motion.accuracy.plot.Markup.escape;

import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.plot.Plot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The results as a page that needs nothing else: no script, no font, no picture from elsewhere. */
public final class HtmlReport {
  private static final String HEAD =
      "<thead><tr><th scope=\"col\">what<th scope=\"col\">figure<th scope=\"col\">target"
          + "<th scope=\"col\">verdict<th scope=\"col\">best known<th scope=\"col\">basis"
          + "<th scope=\"col\">n</tr></thead>\n";

  private HtmlReport() {}

  /** The whole page. */
  public static String of(Report report) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>BackAware: accuracy of the engine</title>\n")
        .append("<style>\n" + styleSheet() + "</style>\n<main>\n")
        .append("<h1>Accuracy of the engine</h1>\n<p>")
        .append(escape(report.summary()))
        .append(" Engine ")
        .append(escape(report.engineVersion()))
        .append(" on Java ")
        .append(escape(report.javaVersion()))
        .append(".\n");
    appendBasis(page);
    appendContents(page, report);
    report.sections().forEach(section -> append(page, section));
    appendSkipped(page, report);
    return page.append("</main>\n</html>\n").toString();
  }

  private static void appendBasis(StringBuilder page) {
    page.append("<p>Basis: <b>")
        .append(Basis.DEFAULTS.words())
        .append("</b> are real recordings judged at the product's thresholds, which are fixed")
        .append(" numbers in its profiles. <b>")
        .append(Basis.LEFT_OUT.words())
        .append("</b> are the same recordings, each person judged by a decision threshold fitted")
        .append(" on the other people. <b>")
        .append(Basis.SIMULATED.words())
        .append("</b> are simulated or synthesised recordings and say nothing of real people.\n");
  }

  private static void appendContents(StringBuilder page, Report report) {
    page.append("<nav aria-label=\"Contents\"><ul>\n");
    for (Section section : report.sections()) {
      page.append(
          "<li><a href=\"#%s\">%s</a>: %d targets met, %d missed\n"
              .formatted(
                  escape(section.measurement().name()),
                  escape(section.measurement().title()),
                  section.count(true),
                  section.count(false)));
    }
    page.append("</ul></nav>\n");
  }

  private static void append(StringBuilder page, Section section) {
    page.append("<section id=\"%s\">\n".formatted(escape(section.measurement().name())))
        .append("<h2>" + escape(section.measurement().title()) + "</h2>\n")
        .append("<p>" + escape(section.measurement().method()) + "\n")
        .append("<div class=\"wide\"><table>\n" + HEAD + "<tbody>\n");
    section.outcome().rows().forEach(row -> append(page, row));
    page.append("</tbody></table></div>\n<div class=\"plots\">\n");
    section.outcome().plots().forEach(plot -> append(page, plot));
    page.append("</div>\n</section>\n");
  }

  private static void append(StringBuilder page, Row row) {
    String verdict = Report.verdict(row);
    page.append("<tr><th scope=\"row\">")
        .append(escape(row.what()))
        .append("<td class=\"figure\">" + escape(row.unit().write(row.figure())))
        .append("<td class=\"figure\">")
        .append(escape(row.target().map(target -> target.write(row.unit())).orElse("")))
        .append("<td class=\"%s\">%s".formatted(row.met().isPresent() ? verdict : "", verdict))
        .append("<td>" + escape(row.known()))
        .append("<td>" + escape(row.basis().words()))
        .append("<td>" + escape(row.n()) + "</tr>\n");
  }

  private static void append(StringBuilder page, Plot plot) {
    page.append("<figure><figcaption><b>")
        .append(escape(plot.title()))
        .append("</b> ")
        .append(escape(plot.description()))
        .append("</figcaption>\n<div class=\"wide\">")
        .append(plot.svg())
        .append("</div></figure>\n");
  }

  private static void appendSkipped(StringBuilder page, Report report) {
    if (report.skipped().isEmpty()) {
      return;
    }
    page.append("<section id=\"skipped\"><h2>Skipped</h2><ul>\n");
    report
        .skipped()
        .forEach(
            (name, reason) -> page.append("<li>" + escape(name) + ": " + escape(reason) + "\n"));
    page.append("</ul></section>\n");
  }

  private static String styleSheet() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IOException("report.css is missing beside " + HtmlReport.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
