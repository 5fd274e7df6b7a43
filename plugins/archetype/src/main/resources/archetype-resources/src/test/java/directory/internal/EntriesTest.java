// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.SearchIndex;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("An entry")
class EntriesTest {

    @Test
    @DisplayName("is found by its words, and gone once it is removed")
    void isFound(TestPlatform platform) {
        var entries = platform.as(Role.MEMBER).get(Entries.class);
        var entry = entries.add(entry(false));
        assertThat(entries.list(ListQuery.all().with("search", "halle")).items())
                .containsExactly(entry);
        entries.remove(entry.id());
        assertThatThrownBy(() -> entries.get(entry.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is changed by its own organisation only")
    void staysInside(TestPlatform platform) {
        var entry = platform.as(Role.MEMBER).get(Entries.class).add(entry(false));
        var elsewhere = platform.elsewhere(Role.MEMBER).get(Entries.class);
        assertThatThrownBy(() -> elsewhere.change(entry.id(), entry(true))).isInstanceOf(NotFoundException.class);
        var inside = platform.colleague(Role.MEMBER).get(Entries.class);
        assertThat(inside.change(entry.id(), entry(true)).published()).isTrue();
    }

    @Test
    @DisplayName("needs no more than a name")
    void needsAName(TestPlatform platform) {
        var entry = platform.as(Role.MEMBER).get(Entries.class).add(new NewEntry("Repair café", null, null, true));
        assertThat(entry.about()).isEmpty();
        assertThat(entry.city()).isEmpty();
    }

    @Test
    @DisplayName("is found by everybody while it is published")
    void isFoundWhilePublished(TestPlatform platform) {
        var found = new TreeMap<String, SearchDocument>();
        var entries = platform.with(SearchIndex.class, new InMemory(found))
                .as(Role.MEMBER)
                .get(Entries.class);
        var entry = entries.add(entry(false));
        assertThat(found).isEmpty();
        entries.change(entry.id(), entry(true));
        assertThat(found.get("entry/" + entry.id()).audience()).isEqualTo(Audience.PUBLIC);
        entries.change(entry.id(), entry(false));
        assertThat(found).isEmpty();
        entries.change(entry.id(), entry(true));
        entries.remove(entry.id());
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("is told again if it is published")
    void isToldAgain(TestPlatform platform) {
        var acting = platform.as(Role.MEMBER);
        var shown = acting.get(Entries.class).add(entry(true));
        acting.get(Entries.class).add(entry(false));
        var told = new ArrayList<SearchDocument>();
        acting.get(EntriesSearch.class).tell(told::add);
        assertThat(told)
                .extracting(SearchDocument::key)
                .containsExactly(shown.id().toString());
    }

    private record InMemory(Map<String, SearchDocument> found) implements SearchIndex {
        @Override
        public void put(SearchDocument document) {
            found.put(document.kind() + '/' + document.key(), document);
        }

        @Override
        public void remove(String kind, String key) {
            found.remove(kind + '/' + key);
        }
    }

    private static NewEntry entry(boolean published) {
        return new NewEntry("Repair café", "Every Monday", "Halle", published);
    }
}
