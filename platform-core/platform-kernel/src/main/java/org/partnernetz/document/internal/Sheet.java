// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as spreadsheets read it in Germany. */
final class Sheet {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();
    /** What spreadsheets calculate or run: see OWASP on CSV injection. Full-width signs are read alike. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*");

    private Sheet() {}

    static byte[] of(List<? extends List<String>> rows) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (var row : rows) {
                printer.printRecord(row.stream().map(Sheet::harmless));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
