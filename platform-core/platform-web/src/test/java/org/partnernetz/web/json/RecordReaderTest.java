// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.form.reading.RecordReading;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.tenant.Audience;

@DisplayName("A JSON body")
class RecordReaderTest {

    record Inner(String name) {}

    record Body(
            @Nullable String title,
            @Nullable Audience audience,
            @Nullable UUID group,
            @Nullable OffsetDateTime at,
            @Nullable Integer places,
            int count,
            @Nullable Boolean closed,
            @Nullable List<Inner> inners,
            @Nullable Set<Audience> circles) {}

    @Test
    @DisplayName("becomes a record with all its values")
    void becomesRecord() throws IOException {
        var body = read("""
                {"title": "Grüße", "audience": "GROUP", "group": "0195d5a0-0000-7000-8000-000000000001",
                 "at": "2026-12-03T17:00:00+01:00", "places": 5, "count": 2, "closed": true,
                 "inners": [{"name": "a"}, {"name": "b"}], "circles": ["PUBLIC", "PUBLIC"]}""");
        assertThat(body)
                .isEqualTo(new Body(
                        "Grüße",
                        Audience.GROUP,
                        UUID.fromString("0195d5a0-0000-7000-8000-000000000001"),
                        OffsetDateTime.parse("2026-12-03T17:00:00+01:00"),
                        5,
                        2,
                        true,
                        List.of(new Inner("a"), new Inner("b")),
                        Set.of(Audience.PUBLIC)));
    }

    @Test
    @DisplayName("may leave out what is not primitive, or say null")
    void mayLeaveOut() throws IOException {
        assertThat(read("{\"count\": 1, \"title\": null}"))
                .isEqualTo(new Body(null, null, null, null, null, 1, null, null, null));
    }

    @Test
    @DisplayName("hears of all its faults at once")
    void namesAllFaults() {
        assertThat(faults("""
                {"titel": "x", "audience": "ALL", "group": "1-1-1-1-1", "at": "tomorrow", "places": 1.5,
                 "closed": "yes", "inners": [{"name": 1}, 2]}"""))
                .containsExactlyInAnyOrder(
                        new Fault("titel", "unknown", ""),
                        new Fault("audience", "choice", "ORGANISATION, GROUP, NETWORK, PUBLIC"),
                        new Fault("group", "uuid", ""),
                        new Fault("at", "time", ""),
                        new Fault("places", "number", ""),
                        new Fault("count", "required", ""),
                        new Fault("closed", "type", "BOOLEAN"),
                        new Fault("inners[0].name", "type", "STRING"),
                        new Fault("inners[1]", "type", "OBJECT"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("that is no JSON object is refused as a whole")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"count\": 1,|json",
                "|json",
                "[1]|type",
                "\"text\"|type",
                "{\"count\": 1} x|json",
                "nothing|json"
            })
    void refusesOtherThanObjects(@Nullable String body, String code) {
        assertThat(faults(body == null ? "" : body)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("body");
            assertThat(fault.code()).isEqualTo(code);
        });
    }

    @Test
    @DisplayName("must not bring characters that the database cannot keep")
    void refusesCharacters() {
        assertThat(faults("{\"count\": 1, \"title\": \"a\\u0000b\"}"))
                .containsExactly(new Fault("title", "character", ""));
        assertThat(faults("{\"count\": 1, \"title\": \"a\\ud800b\"}"))
                .containsExactly(new Fault("title", "character", ""));
    }

    @Test
    @DisplayName("must not be huge, nor hold huge numbers")
    void refusesHugeThings() {
        assertThat(faults("{\"title\": \"" + "x".repeat(1_000_001) + "\"}"))
                .extracting(Fault::code)
                .containsExactly("too-long");
        assertThat(faults("{\"count\": 1e99999}")).extracting(Fault::code).containsExactly("number");
    }

    @Test
    @DisplayName("must not hold numbers without an end")
    void refusesLongNumbers() {
        assertThat(faults("{\"count\": " + "9".repeat(500_000) + "}"))
                .extracting(Fault::code)
                .containsExactly("number");
    }

    @Test
    @DisplayName("is not told of more faults than anybody reads")
    void namesTwentyFaults() {
        var keys = IntStream.range(0, 900).mapToObj(i -> "\"k" + i + "\":1").collect(joining(",", "{", "}"));
        assertThat(faults(keys)).hasSize(RecordReading.FAULTS_MAX);
        var list = "{\"count\": 1, \"circles\": [" + "1,".repeat(50_000) + "1]}";
        assertThat(faults(list)).hasSize(RecordReading.FAULTS_MAX);
    }

    @Test
    @DisplayName("has neither endless keys nor endless levels")
    void refusesEndlessThings() {
        var keys = IntStream.range(0, 60_000).mapToObj(i -> "\"k" + i + "\":1").collect(joining(",", "{", "}"));
        assertThat(faults(keys)).containsExactly(new Fault("body", "too-many-keys", "1000"));
        for (var depth : List.of(40, 1_001, 20_000)) {
            assertThat(faults("{\"title\": " + "[".repeat(depth) + "]".repeat(depth) + "}"))
                    .containsExactly(new Fault("body", "too-deep", "32"));
        }
    }

    @Test
    @DisplayName("is UTF-8, with a byte order mark or without")
    void isUtf8() throws IOException {
        for (var broken : List.of("\u00fc", "\u00c3\u0028", "\u00c0\u00af")) {
            var bytes = ("{\"count\": 1, \"title\": \"" + broken + "\"}").getBytes(StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOfSatisfying(
                            InvalidException.class,
                            invalid -> assertThat(invalid.faults()).containsExactly(new Fault("body", "json", "1:1")));
        }
        assertThat(read("\ufeff{\"count\": 1}")).isInstanceOf(Body.class);
    }

    enum Size {
        SMALL,
        LARGE
    }

    record Plant(String name, Size size) {}

    record Bed(
            String note,
            List<Plant> plants,
            Set<String> tags,
            LocalDate day,
            Integer rows,
            @Nullable Size size,
            Plant first,
            @NotNull String sign,
            @NotEmpty List<String> owners) {}

    private static final String BED = """
            {"day": "2026-12-03", "rows": 2, "first": {"size": "SMALL"}, "sign": "", "owners": ["a"]}""";

    @Test
    @DisplayName("has empty texts and lists where they are left out, also in records within, as a form does")
    void readsNothingAsEmpty() throws IOException {
        assertThat(read(Bed.class, BED))
                .isEqualTo(new Bed(
                        "",
                        List.of(),
                        Set.of(),
                        LocalDate.of(2026, 12, 3),
                        2,
                        null,
                        new Plant("", Size.SMALL),
                        "",
                        List.of("a")));
        assertThat(read(Bed.class, BED.replace("\"sign\"", "\"note\": null, \"plants\": null, \"sign\"")))
                .isEqualTo(read(Bed.class, BED));
    }

    @Test
    @DisplayName("hears at the field, and in order, what nothing can stand for: a day, a number, a choice, a record")
    void namesWhatIsMissing() {
        assertThat(faults(Bed.class, "{}"))
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("day", "required"),
                        tuple("rows", "required"),
                        tuple("first", "required"),
                        tuple("sign", "required"),
                        tuple("owners", "required"));
        assertThat(faults(Bed.class, BED.replace("{\"size\": \"SMALL\"}", "{}")))
                .containsExactly(new Fault("first.size", "required", ""));
        assertThat(faults(Bed.class, BED.replace("\"day\"", "\"plants\": [{\"size\": \"LARGE\"}, {}], \"dai\"")))
                .extracting(Fault::field)
                .containsExactly("dai", "plants[1].size", "day");
    }

    /** What a caller leaves out is small; without a day there is none. */
    record Answering(Size size, LocalDate day) {
        Answering {
            size = Objects.requireNonNullElse(size, Size.SMALL);
            Objects.requireNonNull(day);
        }
    }

    @Test
    @DisplayName("may leave out what the record itself has an answer to")
    void leavesAnswersToTheRecord() throws IOException {
        assertThat(read(Answering.class, "{\"day\": \"2026-12-03\"}"))
                .isEqualTo(new Answering(Size.SMALL, LocalDate.of(2026, 12, 3)));
        assertThat(faults(Answering.class, "{\"size\": \"LARGE\"}")).containsExactly(new Fault("day", "required", ""));
    }

    private static List<Fault> faults(Class<?> type, String json) {
        var faults = new ArrayList<Fault>();
        assertThatThrownBy(() -> read(type, json))
                .isInstanceOfSatisfying(InvalidException.class, invalid -> faults.addAll(invalid.faults()));
        return faults;
    }

    private static List<Fault> faults(String json) {
        return faults(Body.class, json);
    }

    private static Object read(String json) throws IOException {
        return read(Body.class, json);
    }

    private static Object read(byte[] json) throws IOException {
        return read(Body.class, json);
    }

    private static Object read(Class<?> type, String json) throws IOException {
        return read(type, json.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(Class type, byte[] json) throws IOException {
        var text = JsonBody.checked(JsonBody.bytes(new ByteArrayInputStream(json), JsonBody.SIZE_MAX));
        var body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new RecordReader()
                .readFrom(
                        type,
                        type,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        body);
    }
}
