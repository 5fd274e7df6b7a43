// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The end of a build")
class SlowestClassesTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path root;

    @Test
    @DisplayName("tells the slowest classes of all modules, and leaves out reports of former builds and nested ones")
    void tells() throws IOException {
        report("one/target/surefire-reports", "Quick", "0.5", 10);
        report("two/three/target/failsafe-reports", "Slow", "1,100.25", 10);
        report("one/target/surefire-reports", "Former", "99", -10);
        report("one/target/it/target/surefire-reports", "Nested", "98", 10);

        assertThat(told()).containsSubsequence("1100.3  Slow", "0.5  Quick", "1100.8  all 2 classes");
        assertThat(told()).doesNotContain("Former", "Nested");
    }

    @Test
    @DisplayName("tells fifteen of them")
    void fifteen() throws IOException {
        for (var i = 10; i < 30; i++) {
            report("one/target/surefire-reports", "Test" + i, i + ".0", 10);
        }

        assertThat(told().lines().filter(line -> line.contains("Test")))
                .hasSize(15)
                .first()
                .asString()
                .endsWith("Test29");
    }

    private String told() throws IOException {
        var bytes = new ByteArrayOutputStream();
        SlowestClasses.tell(root, BEGIN, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void report(String folder, String name, String time, int seconds) throws IOException {
        var file = Files.createDirectories(root.resolve(folder)).resolve("TEST-" + name + ".xml");
        Files.writeString(
                file,
                "<?xml version=\"1.0\"?><testsuite xmlns:xsi=\"http://x/y\" version=\"3.0\" name=\"" + name
                        + "\" time=\"" + time + "\" tests=\"1\">");
        Files.setLastModifiedTime(file, FileTime.from(BEGIN.plusSeconds(seconds)));
    }
}
