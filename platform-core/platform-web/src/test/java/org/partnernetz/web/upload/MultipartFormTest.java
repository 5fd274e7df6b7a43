// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A form of several parts")
class MultipartFormTest {
    private static final String TYPE = "multipart/form-data; boundary=x";
    private static final String END = "--x--\r\n";

    private final List<String> files = new ArrayList<>();

    @Test
    @DisplayName("gives its texts and its files, and nothing for a field in which none was chosen")
    void isRead() throws IOException {
        var texts = read(text("f:title", "Grüße")
                + text("f:title", "zweite")
                + file("f:paper", "Plan ä.pdf", "%PDF\r\n--y\r\n")
                + file("f:list", "", "")
                + END
                + "what follows");
        assertThat(texts).isEqualTo(Map.of("f:title", List.of("Grüße", "zweite"), "f:list", List.of("")));
        assertThat(files).containsExactly("f:paper: Plan ä.pdf: %PDF\r\n--y\r\n");
    }

    @ParameterizedTest(name = "number {index}")
    @ValueSource(strings = {"", "no parts", "--x\r\n", "--x\r\nContent-Disposition: form-data; name=a\r\n\r\nno end"})
    @DisplayName("that does not end is malformed")
    void hasNoEnd(String body) {
        isMalformed(body);
    }

    @Test
    @DisplayName("without a boundary is malformed")
    void hasNoBoundary() {
        for (var type : new String[] {"multipart/form-data", null}) {
            assertThatThrownBy(() -> MultipartForm.read(new ByteArrayInputStream(new byte[0]), type, new Noted()))
                    .isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "nope''x", "UTF-8''%ZZ"})
    @DisplayName("with a file name in an unknown encoding is malformed")
    void hasOddFileName(String encoded) {
        isMalformed("--x\r\nContent-Disposition: form-data; name=\"a\"; filename*=" + encoded + "\r\n\r\nb\r\n" + END);
    }

    @Test
    @DisplayName("has limits: of texts, parts and files, of headers, and of what comes before the first part")
    void hasLimits() throws IOException {
        isMalformed(text("a", "x".repeat(MultipartForm.TEXT_MAX + 1)) + END);
        isMalformed(text("a", "").repeat(MultipartForm.PARTS_MAX + 1) + END);
        isMalformed(file("a", "b", "").repeat(MultipartForm.FILES_MAX + 1) + END);
        isMalformed("--x\r\nX: " + "x".repeat(2 * MultipartForm.HEAD_MAX) + "\r\n\r\n\r\n" + END);
        isMalformed("x".repeat(2 * MultipartForm.HEAD_MAX) + text("a", "b") + END);
        var large = "x".repeat(3 * MultipartForm.TEXT_MAX);
        assertThat(read(text("a", "x".repeat(MultipartForm.HEAD_MAX)) + file("b", "c", large) + END))
                .containsOnlyKeys("a");
        assertThat(files).containsExactly("b: c: " + large);
    }

    private void isMalformed(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(IOException.class);
    }

    private Map<String, List<String>> read(String body) throws IOException {
        files.clear();
        return MultipartForm.read(new ByteArrayInputStream(body.getBytes(UTF_8)), TYPE, new Noted());
    }

    private static String text(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String field, String name, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    }

    private final class Noted implements MultipartForm.FileSink {
        private final StringBuilder file = new StringBuilder();

        @Override
        public void begin(String field, String name) {
            file.setLength(0);
            file.append(field).append(": ").append(name).append(": ");
        }

        @Override
        public void write(ByteBuffer bytes) {
            file.append(UTF_8.decode(bytes));
        }

        @Override
        public void end() {
            files.add(file.toString());
        }
    }
}
