// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.diffplug.spotless.FormatterStep;
import com.diffplug.spotless.java.ImportOrderStep;
import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;

/** Applies the same format as {@code mvn spotless:apply}, within this virtual machine. */
public final class JavaFormat implements Gate {
    private static final String LICENCE = "// SPDX-License-Identifier: EUPL-1.2\n";

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(true)
            .build());
    private final FormatterStep imports = ImportOrderStep.forJava().createFrom("\\#", "java", "jakarta", "");

    /** The files that were formatted, with their text. */
    private final Map<Path, String> right = new HashMap<>();

    @Override
    public String name() {
        return "format";
    }

    @Override
    public List<Finding> findings(SourceModule sources) throws IOException {
        var found = new ArrayList<Finding>();
        for (var file : sources.java()) {
            var text = Files.readString(file);
            if (!isRight(file, text)) {
                found.add(new Finding(
                        name(),
                        sources.relative(file),
                        "is not formatted: mvn -pl plugins/" + sources.folder().getFileName() + " spotless:apply"));
            }
        }
        return found;
    }

    /** Formats a file in place; returns whether that has changed it. */
    public boolean apply(Path file) throws IOException {
        var text = Files.readString(file);
        if (isRight(file, text)) {
            return false;
        }
        Files.writeString(file, formatted(file, text));
        return true;
    }

    private boolean isRight(Path file, String text) throws IOException {
        if (text.equals(right.get(file))) {
            return true;
        }
        var is = formatted(file, text).equals(text);
        if (is) {
            right.put(file, text);
        }
        return is;
    }

    /** Returns the formatted text, or the text as it is if it cannot be parsed. */
    private String formatted(Path file, String text) throws IOException {
        try {
            var plain = text.replace("\r\n", "\n");
            var whole = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(plain));
            return licensed(file, imports.format(whole, file.toFile()));
        } catch (FormatterException e) {
            return text;
        } catch (IOException e) {
            throw e;
        } catch (Exception e) { // Spotless declares no less
            throw new IOException(file + " cannot be formatted", e);
        }
    }

    private static String licensed(Path file, String text) {
        return file.endsWith("package-info.java") || text.startsWith(LICENCE)
                ? text
                : LICENCE + text.substring(Math.max(0, text.indexOf("package ")));
    }
}
