// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.paging.ListQuery;

@DisplayName("What is asked of a list on a plugin's page")
class AskedTest {

    @Test
    @DisplayName("is read from the address, the first value of a name, and nothing that cannot be read")
    void isRead() {
        assertThat(Asked.of("sort=-title&search=M%C3%BCller+Tor&sort=other&state=&x&y=%zz&=1")
                        .asked())
                .isEqualTo(Map.of("sort", "-title", "search", "Müller Tor"));
    }

    @Test
    @DisplayName("is written back as it was read")
    void isWrittenBack() {
        var query = new ListQuery(Map.of("search", "a&b=c ü", "state", "OPEN"));
        assertThat(Asked.of(query.address().substring(1))).isEqualTo(query);
    }
}
