package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import nl.vertrouwd.planning.ScorePoint;

/** How the weight of the wishes that are not met went down, drawn, with the numbers beside it. */
class ProposalChart extends Div {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 300;
    private static final int HEIGHT = 90;
    private static final int LINES = 6;

    ProposalChart(List<ScorePoint> scores) {
        addClassName("vt-proposal-chart");
        if (scores.size() > 1) {
            add(new Div(drawing(scores)));
        }
        add(table(scores));
    }

    private static final class Drawing extends Div {
        private static final long serialVersionUID = 1L;
    }

    private static Drawing drawing(List<ScorePoint> scores) {
        int most =
                Math.max(1, scores.stream().mapToInt(ScorePoint::penalty).max().orElse(1));
        int last = Math.max(1, scores.getLast().seconds());
        String points = scores.stream()
                .map(point -> point.seconds() * WIDTH / last + "," + (HEIGHT - point.penalty() * (HEIGHT - 4) / most))
                .collect(Collectors.joining(" "));
        Element line = new Element("polyline");
        line.setAttribute("points", points);
        Element picture = new Element("svg");
        picture.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .setAttribute("preserveAspectRatio", "none")
                .setAttribute("aria-hidden", "true");
        picture.appendChild(line);
        Drawing drawing = new Drawing();
        drawing.getElement().appendChild(picture);
        return drawing;
    }

    private NativeTable table(List<ScorePoint> scores) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        head.add(
                new NativeTableHeaderCell(getTranslation("planning.proposal.chart.seconds")),
                new NativeTableHeaderCell(getTranslation("planning.proposal.chart.clashes")),
                new NativeTableHeaderCell(getTranslation("planning.proposal.chart.penalty")));
        table.add(head);
        int step = Math.max(1, Math.ceilDiv(scores.size(), LINES));
        for (int i = 0; i < scores.size(); i++) {
            if (i % step == 0 || i == scores.size() - 1) {
                ScorePoint point = scores.get(i);
                NativeTableRow row = new NativeTableRow();
                row.add(
                        new NativeTableCell(Integer.toString(point.seconds())),
                        new NativeTableCell(Integer.toString(point.clashes())),
                        new NativeTableCell(Integer.toString(point.penalty())));
                table.add(row);
            }
        }
        return table;
    }
}
