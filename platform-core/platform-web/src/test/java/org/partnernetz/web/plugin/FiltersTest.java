// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.problem.InvalidException;

@DisplayName("A page whose address asks a list")
class FiltersTest {
    private final List<Map<String, String>> asked = new ArrayList<>();

    private boolean load(Map<String, String> query) {
        LoadedPage page = place -> {
            asked.add(place.query().asked());
            if (place.query().filter("phase").filter("NONE"::equals).isPresent()) {
                throw InvalidException.of("phase", "wrong");
            }
            if (place.item() == null) {
                throw InvalidException.of("item", "wrong");
            }
        };
        return Filters.load(page, new LoadedPage.Place(query.get("item"), new ListQuery(query)));
    }

    @Test
    @DisplayName("for what there is, is loaded as it says")
    void isLoaded() {
        var query = Map.of("item", "a", "phase", "START");
        assertThat(load(query)).isFalse();
        assertThat(asked).containsExactly(query);
    }

    @Test
    @DisplayName("for what cannot be, is loaded without that filter alone, and says so")
    void leavesOut() {
        assertThat(load(Map.of("item", "a", "phase", "NONE", "search", "b"))).isTrue();
        assertThat(asked).last().isEqualTo(Map.of("item", "a", "search", "b"));
    }

    @Test
    @DisplayName("is told what is wrong besides")
    void isTold() {
        assertThatThrownBy(() -> load(Map.of("search", "b"))).isInstanceOf(InvalidException.class);
        assertThat(asked).hasSize(1);
    }
}
