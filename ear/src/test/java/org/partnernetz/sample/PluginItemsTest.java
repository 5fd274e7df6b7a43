// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.rest.Answer;

/** Two tiny plugins, both with cases that have contacts. */
@DisplayName("The items of a plugin")
class PluginItemsTest {
    private static final String CASES = """
            {"paths": {
              "/cases": {"post": {"requestBody": {"content": {"application/json": {"schema":
                {"required": ["title", "day"], "properties": {"title": {"example": "A case"}, "day": {"example": "2030-01-01"}}}}}}}},
              "/cases/{id}": {"get": {}},
              "/cases/{id}/contacts": {"post": {"requestBody": {"content": {"application/json": {"schema":
                {"required": ["note"], "properties": {"note": {"example": "Called"}}}}}}}},
              "/cases/{id}/contacts/{c}": {"delete": {}},
              "/cases/{id}/marks/{mark}": {"put": {}}}}""";

    private final List<String> posted = new ArrayList<>();

    @Test
    @DisplayName("are made by its description, those below others too, with telling words in every text")
    void areMade() {
        var items = PluginItems.make("alpha", read("{}"), answers("a", CASES), "secret1");

        assertThat(items.keys()).isEqualTo(Map.of("cases/{}", "a1", "cases/{}/contacts/{}", "a2"));
        assertThat(posted)
                .containsExactly(
                        "cases {\"title\":\"secret1\",\"day\":\"2030-01-01\"}",
                        "cases/a1/contacts {\"note\":\"secret1\"}");
    }

    @Test
    @DisplayName("are told apart from those that another plugin calls alike")
    void areToldApart() {
        var alpha = PluginItems.make("alpha", read("{}"), answers("a", CASES), "x");
        var beta = PluginItems.make("beta", read("{}"), answers("b", CASES), "x");

        assertThat(alpha.keys().keySet()).isEqualTo(beta.keys().keySet());
        assertThat(alpha.keys()).doesNotContainValue("b1").containsEntry("cases/{}", "a1");
        assertThat(beta.keys()).doesNotContainValue("a1").containsEntry("cases/{}", "b1");
    }

    @Test
    @DisplayName("are those of its file of samples first, with values, pages and what opens a page for everybody")
    void areOfItsFile() {
        var file = read("""
                {"items": [
                   {"kind": "cases/{id}", "body": {"title": "$words!"}},
                   {"kind": "cases/{id}/links/{link}", "body": {}, "key": "/link/id", "opens": "reply"}],
                 "values": {"cases/{id}/marks/{mark}": "red"},
                 "pages": {"case": "cases/{id}"}, "files": {"case-csv": "cases/{id}"}}""");
        var items = PluginItems.make("alpha", file, answers("a", CASES), "secret1");

        assertThat(posted.get(0)).isEqualTo("cases {\"title\":\"secret1!\"}");
        assertThat(items.keys())
                .containsEntry("cases/{}/links/{}", "link-a2")
                .containsEntry("cases/{}/contacts/{}", "a3")
                .containsEntry("cases/{}/marks/{}", "red");
        assertThat(items.pages()).containsExactly(Map.entry("case", "a1"));
        assertThat(items.files()).containsExactly(Map.entry("case-csv", "a1"));
        assertThat(items.links()).containsExactly(Map.entry("reply", "/o/x/p/alpha/link/reply/a2"));
    }

    @Test
    @DisplayName("are asked for by name where an item above is missing")
    void areAskedFor() {
        var file = read("{\"items\": [{\"kind\": \"cases/{id}/contacts/{c}\", \"body\": {}}]}");

        assertThatThrownBy(() -> PluginItems.make("alpha", file, answers("a", CASES), "x"))
                .hasMessageContaining("There is no cases/{}")
                .hasMessageContaining("samples.json");
    }

    private static SampleFile read(String json) {
        return SampleFile.read(new StringReader(json));
    }

    /** A plugin that numbers what is posted to it. */
    private Calls answers(String id, String description) {
        var last = new int[1];
        return (method, path, body) -> {
            if (path.equals("openapi")) {
                return answer(200, description);
            }
            posted.add(path + " " + body);
            var key = id + ++last[0];
            return answer(
                    201,
                    "{\"id\": \"" + key + "\", \"link\": {\"id\": \"link-" + key + "\"}, \"address\": \"/o/x/p/alpha/"
                            + "link/reply/" + key + "\"}");
        };
    }

    private static Answer answer(int status, @Nullable String body) {
        return new Answer(status, HttpHeaders.of(Map.of(), (name, value) -> true), body == null ? "" : body);
    }
}
