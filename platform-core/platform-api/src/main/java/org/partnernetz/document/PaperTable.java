// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of a {@link Paper}: add its columns first, then its rows. The first cell of a row names the row. A table of
 * up to 20 rows is kept on one page.
 */
public final class PaperTable {
    /**
     * Enough for the months of a year with their sum. A longer table begins where it stands in the text and repeats its
     * header on the next page.
     */
    private static final int WHOLE_MAX = 20;

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private record Column(String name, boolean isNumber) {}

    private record Row(List<Object> cells, boolean isSum) {}

    private PaperTable(String caption) {
        this.caption = caption;
    }

    public static PaperTable captioned(String caption) {
        return new PaperTable(caption);
    }

    /** Adds a text column. */
    public PaperTable text(String name) {
        columns.add(new Column(name, false));
        return this;
    }

    /** Adds number columns, which are aligned right. */
    public PaperTable numbers(String... names) {
        for (var name : names) {
            columns.add(new Column(name, true));
        }
        return this;
    }

    /** @throws IllegalArgumentException if the number of cells differs from the number of columns */
    public PaperTable row(Object... cells) {
        return add(cells, false);
    }

    /** Adds a row of totals. */
    public PaperTable sum(Object... cells) {
        return add(cells, true);
    }

    private PaperTable add(Object[] cells, boolean isSum) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    caption + ": " + cells.length + " cells, " + columns.size() + " columns");
        }
        rows.add(new Row(List.of(cells), isSum));
        return this;
    }

    String xhtml(Shown shown) {
        var name = Shown.escaped(caption);
        var xhtml = new StringBuilder("<div class=\"scroller")
                .append(rows.size() <= WHOLE_MAX ? " whole" : "")
                .append("\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(name)
                .append("\"><table><caption>")
                .append(name)
                .append("</caption><thead><tr>");
        columns.forEach(column -> xhtml.append("<th scope=\"col\"")
                .append(column.isNumber() ? " class=\"n\">" : ">")
                .append(Shown.escaped(column.name()))
                .append("</th>"));
        xhtml.append("</tr></thead><tbody>");
        rows.forEach(row -> xhtml.append(row.isSum() ? "<tr class=\"sum\">" : "<tr>")
                .append(cells(row, shown))
                .append("</tr>"));
        return xhtml.append("</tbody></table></div>").toString();
    }

    private String cells(Row row, Shown shown) {
        var cells = new StringBuilder();
        IntStream.range(0, row.cells().size())
                .forEach(at -> cells.append(cell(row.cells().get(at), at, shown)));
        return cells.toString();
    }

    private String cell(Object value, int at, Shown shown) {
        if (at == 0) {
            return "<th scope=\"row\">" + shown.xhtml(value) + "</th>";
        }
        var look = columns.get(at).isNumber() ? Shown.isNegative(value) ? " class=\"n neg\"" : " class=\"n\"" : "";
        return "<td" + look + ">" + shown.xhtml(value) + "</td>";
    }
}
