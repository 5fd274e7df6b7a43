// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where each glyph stands from the left edge of the page, by the sign that it shows. */
final class Positions extends PDFTextStripper {

    private final Map<String, Float> places = new HashMap<>();

    private Positions() {}

    static Map<String, Float> of(byte[] pdf) throws IOException {
        var positions = new Positions();
        try (var document = Loader.loadPDF(pdf)) {
            positions.getText(document);
        }
        return positions.places;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        places.put(glyph.getUnicode(), glyph.getXDirAdj());
    }
}
