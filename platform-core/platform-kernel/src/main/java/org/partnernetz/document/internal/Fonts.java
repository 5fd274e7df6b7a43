// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What we print with. A sign is taken from the first font that has it; {@code paper.css} names the families in the same
 * order. Only the signs that are used go into a document.
 */
final class Fonts {

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String OURS = "fonts/";
    private static final String SOURCE = "Source Sans 3";
    private static final int TABLES = 12;
    private static final int TABLE_LENGTH = 16;
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** One file. The families beside the first two have no italics, and most no bold. */
    private record Face(String family, String file, int weight, FontStyle style) {

        InputStream open() {
            var font = Objects.requireNonNull(Fonts.class.getResourceAsStream(file), file);
            return family.equals(SOURCE) ? withoutLigatures(font) : font;
        }
    }

    private static final List<Face> FACES = List.of(
            new Face(SOURCE, OURS + "SourceSans3-Regular.ttf", NORMAL, FontStyle.NORMAL),
            new Face(SOURCE, OURS + "SourceSans3-Bold.ttf", BOLD, FontStyle.NORMAL),
            new Face(SOURCE, OURS + "SourceSans3-It.ttf", NORMAL, FontStyle.ITALIC),
            new Face(SOURCE, OURS + "SourceSans3-BoldIt.ttf", BOLD, FontStyle.ITALIC),
            new Face("DejaVu Sans", DEJAVU + "DejaVuSans.ttf", NORMAL, FontStyle.NORMAL),
            new Face("DejaVu Sans", DEJAVU + "DejaVuSans-Bold.ttf", BOLD, FontStyle.NORMAL),
            new Face("DejaVu Sans", DEJAVU + "DejaVuSans-Oblique.ttf", NORMAL, FontStyle.ITALIC),
            new Face("DejaVu Sans", DEJAVU + "DejaVuSans-BoldOblique.ttf", BOLD, FontStyle.ITALIC),
            new Face("Noto Arabic", OURS + "NotoSansArabic-Regular.ttf", NORMAL, FontStyle.NORMAL),
            new Face("Noto Arabic", OURS + "NotoSansArabic-Bold.ttf", BOLD, FontStyle.NORMAL),
            new Face("Noto Ethiopic", OURS + "NotoSansEthiopic-Regular.ttf", NORMAL, FontStyle.NORMAL),
            new Face("Noto Devanagari", OURS + "NotoSansDevanagari-Regular.ttf", NORMAL, FontStyle.NORMAL),
            new Face("Noto Thai", OURS + "NotoSansThai-Regular.ttf", NORMAL, FontStyle.NORMAL),
            new Face("Noto SC", OURS + "NotoSansSC-Regular.ttf", NORMAL, FontStyle.NORMAL),
            new Face("Noto KR", OURS + "NotoSansKR-Regular.ttf", NORMAL, FontStyle.NORMAL),
            new Face("Noto Emoji", OURS + "NotoEmoji-Regular.ttf", NORMAL, FontStyle.NORMAL));

    private Fonts() {}

    /**
     * Hides the font's rules for ligatures. The printer would follow them, and nobody could copy, search or hear the
     * letters of one: it does not say in the document which they are.
     */
    private static InputStream withoutLigatures(InputStream font) {
        try (font) {
            var bytes = ByteBuffer.wrap(font.readAllBytes());
            var tag =
                    ByteBuffer.wrap("GSUB".getBytes(StandardCharsets.US_ASCII)).getInt();
            for (var at = TABLES; at < TABLES + bytes.getShort(4) * TABLE_LENGTH; at += TABLE_LENGTH) {
                if (bytes.getInt(at) == tag) {
                    bytes.putInt(at, 0);
                }
            }
            return new ByteArrayInputStream(bytes.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void addTo(PdfRendererBuilder builder) {
        FACES.forEach(face -> builder.useFont(face::open, face.family(), face.weight(), face.style(), true));
    }

    /** The signs of a text that cannot be printed as they are written, alone or beside each other, each once. */
    static Set<String> missing(String text) {
        var missing = new TreeSet<String>();
        text.codePoints()
                .filter(sign -> !Known.SIGNS.get(sign) && !isUnseen(sign) || !Joining.isJoinable(sign))
                .forEach(sign -> missing.add(Character.toString(sign)));
        Clusters.of(text).forEach(missing::add);
        return missing;
    }

    /** Line breaks, joiners, marks of direction: they shape a text and have no sign of their own. */
    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isVariation(sign);
        };
    }

    private static boolean isVariation(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F;
    }

    /** Read at the first question, once. */
    private static final class Known {

        static final BitSet SIGNS = read();

        private static BitSet read() {
            var signs = new BitSet();
            FACES.stream().filter(face -> face.weight() == NORMAL).forEach(face -> read(face, signs));
            return signs;
        }

        private static void read(Face face, BitSet signs) {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
                var map = font.getUnicodeCmapLookup();
                for (var sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
                    if (!signs.get(sign) && map.getGlyphId(sign) != 0) {
                        signs.set(sign);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
