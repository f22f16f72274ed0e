package com.backaware.motion.accuracy.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class ChartTest {
  @Test
  void rowChart_hostileNames_isWellFormedAndKeepsThem() throws Exception {
    Plot plot =
        new RowChart("<title> & \"more\"", "it's", "error, <degrees>", 0, 1)
            .series(Ink.FIRST, "a & b")
            .rule("x < 1", 0.5)
            .row("</svg><script>")
            .mark(Ink.FIRST, 0.2, "1 < 2")
            .mark(Ink.SECOND, Double.NaN, "nothing")
            .bar(Ink.THIRD, -1, 0.1, 0.3, "")
            .plot();

    Document svg = parse(plot);

    assertThat(svg.getDocumentElement().getAttribute("aria-label"))
        .isEqualTo("<title> & \"more\". it's");
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(1);
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("1 < 2");
    assertThat(svg.getDocumentElement().getTextContent()).contains("error, <degrees>", "x < 1");
  }

  @Test
  void curveChart_unknownValues_breakTheCurve() throws Exception {
    double[] xs = {0, 1, 2, 3};
    double[] ys = {1, Double.NaN, 2, 3};
    Plot plot =
        new CurveChart("tilt", "", "time, seconds", "tilt, degrees")
            .curve(Ink.FIRST, "engine", xs, ys)
            .plot();

    Document svg = parse(plot);

    String path = plot.svg().lines().filter(line -> line.contains("curve")).findFirst().get();
    assertThat(path.chars().filter(c -> c == 'M').count()).isEqualTo(2);
    assertThat(path.chars().filter(c -> c == 'L').count()).isEqualTo(1);
    assertThat(svg.getDocumentElement().getTextContent())
        .contains("time, seconds", "tilt, degrees");
  }

  @Test
  void curveChart_nothingKnown_isStillAPlot() throws Exception {
    Plot plot =
        new CurveChart("tilt", "", "x", "y")
            .curve(Ink.FIRST, "engine", new double[] {0}, new double[] {Double.NaN})
            .plot();

    assertThat(parse(plot).getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(plot.svg()).doesNotContain("NaN", "Infinity");
  }

  private static Document parse(Plot plot) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(plot.svg())));
  }
}
