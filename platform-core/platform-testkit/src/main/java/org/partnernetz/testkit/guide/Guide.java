// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The commands in the guide's section for newcomers, so that tests run exactly what is written there. */
public record Guide(List<String> commands) {
    private static final String CHAPTER = "## Your plugin in five minutes";
    private static final Pattern BLOCK = Pattern.compile("```\\n(.*?)```", Pattern.DOTALL);

    public static Guide read(Path file) throws IOException {
        var text = Files.readString(file);
        var begin = text.indexOf(CHAPTER);
        if (begin < 0) {
            throw new IllegalStateException(file + " has no chapter '" + CHAPTER + "'");
        }
        var end = text.indexOf("\n## ", begin + CHAPTER.length());
        var commands = BLOCK.matcher(text.substring(begin, end))
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(String::strip)
                .toList();
        return new Guide(commands);
    }

    /** Returns the words after {@code mvn} of the one command that contains the mark. */
    public List<String> maven(String mark) {
        var found = commands.stream()
                .filter(command -> command.startsWith("mvn ") && command.contains(mark))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "The guide has " + found.size() + " commands with '" + mark + "': " + commands);
        }
        return List.of(found.get(0).substring("mvn ".length()).split(" +"));
    }
}
