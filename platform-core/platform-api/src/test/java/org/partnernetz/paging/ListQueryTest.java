// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is asked of a list")
class ListQueryTest {

    @Test
    @DisplayName("names page, order, search and filters")
    void names() {
        var query = ListQuery.of(Map.of(
                "after",
                List.of("key"),
                "size",
                List.of("7"),
                "sort",
                List.of("-title", "x"),
                "search",
                List.of(" a  b "),
                "state",
                List.of("OPEN"),
                "none",
                List.of()));

        assertThat(query.page()).isEqualTo(new PageRequest("key", 7));
        assertThat(query.sort()).isEqualTo("title");
        assertThat(query.isDescending()).isTrue();
        assertThat(query.search()).isEqualTo("a b");
        assertThat(query.filter("state")).contains("OPEN");
        assertThat(query.filter("none")).isEmpty();
    }

    @Test
    @DisplayName("is bounded, whatever stands in an address")
    void isBounded() {
        var many = IntStream.range(0, 1000).boxed().collect(Collectors.toMap(i -> "n" + i, i -> "v"));
        assertThat(new ListQuery(many).asked()).hasSize(ListQuery.NAMES_MAX);
        assertThat(new ListQuery(Map.of("a", "x".repeat(ListQuery.LENGTH_MAX + 1), "b", " ")).asked())
                .isEmpty();
        assertThat(new ListQuery(Map.of("size", "100000")).page().size()).isEqualTo(PageRequest.SIZE_MAX);
        assertThat(new ListQuery(Map.of("size", "many")).page().size()).isEqualTo(PageRequest.SIZE_DEFAULT);
    }

    @Test
    @DisplayName("changes one thing at a time and begins anew")
    void changes() {
        var query = new ListQuery(Map.of("state", "OPEN", "after", "key"));

        assertThat(query.sortedBy("title").address()).isEqualTo("?sort=title&state=OPEN");
        assertThat(query.sortedBy("title").sortedBy("title").address()).isEqualTo("?sort=-title&state=OPEN");
        assertThat(query.with("state", "")).isEqualTo(ListQuery.all());
        assertThat(ListQuery.all().address()).isEmpty();
    }
}
