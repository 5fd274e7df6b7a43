// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of files that a form can accept. Which kind a file is, is told from its bytes, never from its name or from
 * what the sender says of it.
 */
public enum FileKind {
    PDF("application/pdf", "pdf", "PDF"),
    PNG("image/png", "png", "PNG"),
    JPEG("image/jpeg", "jpg", "JPEG"),
    GIF("image/gif", "gif", "GIF"),
    WEBP("image/webp", "webp", "WebP"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word (docx)"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "Excel (xlsx)"),
    ODT("application/vnd.oasis.opendocument.text", "odt", "OpenDocument (odt)"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", "OpenDocument (ods)"),
    TEXT("text/plain", "txt", "Text (txt, csv)");

    /** How much of the beginning and of the end of a file is looked at. */
    static final int LOOKED_AT = 64 * 1024;

    /** Where a file in the OpenDocument format says what it is. */
    private static final String SAYS = "mimetype";

    private static final int SAYS_AT = 30;

    /** Office files with these parts hold programs. */
    private static final String MACROS = "vbaProject.bin";

    private static final int LONGEST_CHARACTER = 4;

    private final String type;
    private final String ending;
    private final String label;

    FileKind(String type, String ending, String label) {
        this.type = type;
        this.ending = ending;
        this.label = label;
    }

    /** Returns the media type, for example {@code application/pdf}. */
    public String type() {
        return type;
    }

    /** Returns the file name extension without the dot. */
    public String ending() {
        return ending;
    }

    /** Returns the name that people read. */
    public String label() {
        return label;
    }

    /** Returns what a field for such files accepts, as in HTML. */
    String accept() {
        return type + ",." + ending + (this == TEXT ? ",text/csv,.csv" : "");
    }

    /**
     * Tells the kind of a file; empty if it is none of these.
     *
     * @param head the first bytes of the file
     * @param tail the last bytes of the file, which may overlap with the first
     */
    static Optional<FileKind> of(byte[] head, byte[] tail) {
        var begin = new String(head, ISO_8859_1);
        var found = Stream.of(values()).filter(kind -> kind.begins(begin)).findFirst();
        if (found.isEmpty() && begin.startsWith("PK\u0003\u0004")) {
            return office(begin, new String(tail, ISO_8859_1));
        }
        return found.isEmpty() && isText(head, false) && isText(tail, tail.length == LOOKED_AT)
                ? Optional.of(TEXT)
                : found;
    }

    private boolean begins(String begin) {
        return switch (this) {
            case PDF -> begin.startsWith("%PDF-");
            case PNG -> begin.startsWith("\u0089PNG\r\n\u001a\n");
            case JPEG -> begin.startsWith("\u00ff\u00d8\u00ff");
            case GIF -> begin.startsWith("GIF87a") || begin.startsWith("GIF89a");
            case WEBP -> begin.startsWith("RIFF") && begin.startsWith("WEBP", 8);
            default -> false;
        };
    }

    /** The names of all parts stand at the end; nothing is unpacked. */
    private static Optional<FileKind> office(String begin, String end) {
        if (begin.startsWith(SAYS, SAYS_AT)) {
            return Stream.of(ODT, ODS)
                    .filter(kind -> begin.startsWith(kind.type + "PK", SAYS_AT + SAYS.length()))
                    .findFirst();
        } else if (end.contains(MACROS) || !end.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return end.contains("word/document.xml")
                ? Optional.of(DOCX)
                : Optional.of(XLSX).filter(kind -> end.contains("xl/workbook.xml"));
    }

    /** UTF-8 without control characters. The beginning of a tail may lie within a character, the end of a head, too. */
    private static boolean isText(byte[] bytes, boolean cut) {
        var from = 0;
        while (cut && from < Math.min(bytes.length, LONGEST_CHARACTER) && (bytes[from] & 0xC0) == 0x80) {
            from++;
        }
        var text = CharBuffer.allocate(bytes.length);
        var read = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from), text, false);
        return bytes.length > 0
                && !read.isError()
                && text.flip().chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }
}
