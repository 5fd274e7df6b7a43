// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.form.MaxBytes;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;

@DisplayName("A file in a JSON body")
class SentFileTest {
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private static final String CONTENT = Base64.getEncoder().encodeToString(PDF);

    record Body(@Nullable @MaxBytes(20) Upload paper) {}

    @Test
    @DisplayName("is read from Base64 and from a data URL, of the kind that its bytes tell")
    void isRead() throws IOException {
        for (var content : List.of(CONTENT, "data:image/png;base64," + CONTENT)) {
            var paper = read("{\"name\": \"../Plan.png\", \"content\": \"" + content + "\"}")
                    .paper();
            assertThat(paper).isNotNull();
            assertThat(paper.name()).isEqualTo("Plan.pdf");
            assertThat(paper.type()).isEqualTo("application/pdf");
            assertThat(paper.bytes()).isEqualTo(PDF);
        }
        assertThat(read("null").paper()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'\"JVBERi0xLjc=\"' | type | OBJECT",
                "'{\"name\": 1, \"content\": \"\"}' | type | STRING",
                "'{\"name\": \"a\", \"content\": \"JVBERi0xLjc=\", \"type\": \"x\"}' | unknown | ''",
                "'{\"name\": \"a\", \"content\": \"no base\"}' | base64 | ''",
                "'{\"content\": \"JVBERi0xLjc=\"}' | file-name | ''",
                "'{\"name\": \"a\"}' | file-empty | ''",
                "'{\"name\": \"a\", \"content\": \"data:x,y\"}' | file-empty | ''",
                "'{\"name\": \"a\", \"content\": \"R3LDvMOfZQ==\"}' | file-kind | 'PDF, PNG, JPEG'",
                "'{\"name\": \"a\", \"content\": \"JVBERi0xLjcgJVBERi0xLjcgJVBERi0xLjc=\"}' | file-too-large | 20",
            })
    @DisplayName("has the faults that it has in a form")
    void hasFaults(String file, String code, String limit) {
        var faults =
                catchThrowableOfType(InvalidException.class, () -> read(file)).faults();
        assertThat(faults).extracting(Fault::field).containsExactly("paper");
        assertThat(faults).extracting(Fault::code).containsExactly(code);
        assertThat(faults).extracting(Fault::limit).containsExactly(limit);
    }

    @SuppressWarnings("unchecked")
    private static Body read(String file) throws IOException {
        var json = "{\"paper\": " + file + "}";
        return (Body) new RecordReader()
                .readFrom(
                        (Class<Record>) (Class<?>) Body.class,
                        Body.class,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
