// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.slow;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lists at the end of a build the test classes that took longest, from the reports of the test runners of all modules
 * and processes.
 */
public final class SlowestClasses {
    private static final int SHOWN = 15;
    private static final int HEAD = 2000;
    private static final Pattern SUITE =
            Pattern.compile("<testsuite\\b[^>]*?\\bname=\"([^\"]*)\"[^>]*?\\btime=\"([0-9.,]+)\"");

    private SlowestClasses() {}

    /** One class and the seconds it took. */
    record Slow(double seconds, String name) {}

    /** @param arguments the folder of the outermost module, and the moment at which the build began */
    public static void main(String... arguments) throws IOException {
        var console = new FileOutputStream(FileDescriptor.out); // Maven's own, so it stays open
        tell(
                Path.of(arguments[0]),
                Instant.parse(arguments[1]),
                new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    static void tell(Path root, Instant since, PrintStream out) throws IOException {
        var all = find(root, since);
        out.println("The slowest test classes, in seconds:");
        all.stream()
                .sorted(Comparator.comparingDouble(Slow::seconds).reversed())
                .limit(SHOWN)
                .forEach(one -> out.printf(Locale.ROOT, "%7.1f  %s%n", one.seconds(), one.name()));
        var sum = all.stream().mapToDouble(Slow::seconds).sum();
        out.printf(Locale.ROOT, "%7.1f  all %d classes%n", sum, all.size());
    }

    private static List<Slow> find(Path root, Instant since) throws IOException {
        var all = new ArrayList<Slow>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isDeadEnd(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var name = file.getFileName().toString();
                if (name.matches("TEST-.*\\.xml")
                        && !attributes.lastModifiedTime().toInstant().isBefore(since)) {
                    add(file, all);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return all;
    }

    /** Below target only reports matter, and nested builds are part of the test that runs them. */
    private static boolean isDeadEnd(Path folder) {
        var name = folder.getFileName().toString();
        var parent = folder.getParent();
        return name.equals("src")
                || name.startsWith(".")
                || parent != null && parent.endsWith("target") && !name.matches("(surefire|failsafe)-reports");
    }

    private static void add(Path report, List<Slow> all) throws IOException {
        try (var reader = Files.newBufferedReader(report)) {
            var head = new char[HEAD];
            var length = Math.max(0, reader.read(head));
            var suite = SUITE.matcher(new String(head, 0, length));
            if (suite.find()) {
                all.add(new Slow(Double.parseDouble(suite.group(2).replace(",", "")), suite.group(1)));
            }
        }
    }
}
