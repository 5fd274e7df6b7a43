// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what the platform logs about one plugin while its sources are watched: whether it started, and where its code
 * failed.
 */
final class ServerLog {
    private static final Pattern FRAME = Pattern.compile("\\s+at .*\\((\\w+\\.java):(\\d+)\\)");
    /** Time, level, category and thread. */
    private static final String HEAD = "^\\S+ \\S+ +\\w+ +\\[[^]]*] \\([^)]*\\) ";

    private final Path file;
    private final Plugin plugin;
    private final Pattern about;
    private long read;
    private String failure = "";

    ServerLog(Path file, Plugin plugin) {
        this.file = file;
        this.plugin = plugin;
        about = Pattern.compile("Plugin " + plugin.id() + "[ :]|/p/" + plugin.id() + "/\\w");
        read = size();
    }

    /** Returns the new lines that matter to the developer. */
    List<String> lines() throws IOException {
        var telling = new ArrayList<String>();
        if (size() < read) {
            read = 0; // the log was begun anew
        }
        if (size() > read) {
            for (var line : fresh().split("\r?\n")) {
                take(line, telling);
            }
        }
        return telling;
    }

    private void take(String line, List<String> telling) {
        var frame = FRAME.matcher(line);
        if (frame.matches()) {
            if (!failure.isEmpty() && isOurs(frame.group(1))) {
                telling.add("  " + place(frame.group(1)) + ":" + frame.group(2) + ": " + failure);
                failure = "";
            }
            return;
        }
        var told = line.replaceFirst(HEAD, "").strip();
        if (about.matcher(line).find()) {
            telling.add("  " + told);
        }
        if (line.contains("Exception") || line.contains("Error:")) {
            failure = told;
        }
    }

    private boolean isOurs(String name) {
        return !place(name).equals(name);
    }

    /** Returns the path of the source file, or its name if the plugin has no such file. */
    private String place(String name) {
        try (var files = Files.walk(plugin.java())) {
            return files.filter(one -> one.getFileName().toString().equals(name))
                    .findFirst()
                    .map(one -> plugin.relative(one).toString())
                    .orElse(name);
        } catch (IOException e) {
            return name;
        }
    }

    private String fresh() throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(size() - read, 1 << 20)];
            log.seek(read);
            log.readFully(bytes);
            var text = new String(bytes, StandardCharsets.UTF_8);
            var whole = text.lastIndexOf('\n') + 1;
            read += text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length;
            return text.substring(0, whole);
        }
    }

    private long size() {
        return file.toFile().length();
    }
}
