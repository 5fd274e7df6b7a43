// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.fixture.ChangedFunction;
import org.partnernetz.fixture.Modules;
import org.partnernetz.fixture.World;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.SearchHit;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.search.host.PublicAddresses;
import org.partnernetz.search.spi.SearchSource;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** What a plugin puts into the search for everybody, at pages for visitors: there, and in the map of the site. */
@DisplayName("Visitors")
class VisitorsFindTest {
    private static final String CLUBS = "clubs";
    private static final SearchDocument CLUB = SearchDocument.of(
                    "club", "1", "Ruderverein", "Meisterbrief", "club-list")
            .shownTo(Audience.PUBLIC);

    private World world;
    private Modules modules;
    private Organisation home;
    private Organisation partner;
    private PersonId member;

    @BeforeEach
    void plugin() {
        world = World.inSharedDatabase();
        modules = (Modules) world.get(Contributions.class);
        modules.start(CLUBS, new Source());
        modules.show(CLUBS, "clubList");
        home = world.organisation("shown");
        partner = world.organisation("shown-partner");
        Modules.enable(CLUBS, home);
        Modules.enable(CLUBS, partner);
        member = world.member(home, "member", Role.MEMBER);
    }

    @Test
    @DisplayName("find what is for everybody at such a page, by its words and in the map, and nothing else")
    void find() {
        all();
        assertThat(searched(home)).containsExactly("/o/" + home.slug() + "/p/clubs/club-list/1");
        assertThat(mapped(home)).containsExactly("p/clubs/club-list/1");
        assertThat(searched(partner)).isEmpty();
        assertThat(mapped(partner)).isEmpty();
    }

    @Test
    @DisplayName("read how the plugin calls it")
    void label() {
        put(CLUB);
        assertThat(hits(home)).extracting(SearchHit::kindLabel).containsExactly("Vorhaben");
    }

    @Test
    @DisplayName("find it while the plugin runs and is on there")
    void open() {
        put(CLUB);
        Modules.disable(CLUBS, home);
        assertThat(searched(home)).as("off").isEmpty();
        assertThat(mapped(home)).as("off").isEmpty();
        Modules.enable(CLUBS, home);
        assertThat(searched(home)).as("on again").hasSize(1);
        modules.stop(CLUBS);
        assertThat(searched(home)).as("stopped").isEmpty();
        assertThat(mapped(home)).as("stopped").isEmpty();
    }

    @Test
    @DisplayName("are led to the organisation that shows it, as members of others are")
    void ledThere() {
        put(CLUB);
        var abroad = world.member(partner, "abroad", Role.MEMBER);
        var found = world.as(abroad, partner, () -> searched(partner));
        assertThat(found)
                .contains("/o/" + home.slug() + "/p/clubs/club-list/1")
                .doesNotContain("/o/" + partner.slug() + "/p/clubs/club-list/1");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "core.search | and d.permission is null and d.owner_id is null",
                "core.search | and core.is_on_page(d.plugin, d.address, running)",
                "core.search | d.organisation_id = visited and",
                "core.search | visited and d.audience = 'PUBLIC'",
                "core.public_addresses | and d.audience = 'PUBLIC'",
                "core.public_addresses | and d.permission is null",
                "core.public_addresses | and d.owner_id is null",
                "core.public_addresses | core.is_on_page(d.plugin, d.address, pages) and"
            })
    @DisplayName("would find more if one condition were missing, and these tests would see it")
    void missing(String function, String condition) throws SQLException {
        ChangedFunction.with(
                function,
                condition,
                condition.startsWith("visited") ? "visited" : "",
                () -> assertThatThrownBy(this::find).isInstanceOf(AssertionError.class));
    }

    /** One that everybody may find, and each that somebody may not. */
    private void all() {
        Modules.permit(CLUBS, "read", "MEMBER");
        put(CLUB);
        put(other("needs").shownTo(Audience.PUBLIC).needing("read"));
        put(other("owned").shownTo(Audience.PUBLIC).ownedBy(member));
        put(other("network").shownTo(Audience.NETWORK));
        put(other("members"));
        put(other("elsewhere").shownTo(Audience.PUBLIC).at("club", "elsewhere"));
    }

    private static SearchDocument other(String key) {
        return SearchDocument.of("club", key, "Ruderverein", "Meisterbrief", "club-list");
    }

    private void put(SearchDocument document) {
        world.as(member, home, () -> {
            world.get(PluginDocuments.class).of(CLUBS).put(document);
            return null;
        });
    }

    private List<SearchHit> hits(Organisation visited) {
        return world.get(Search.class)
                .find(visited.slug(), SearchQuery.of("Meisterbrief"), Locale.GERMAN)
                .hits()
                .items();
    }

    private List<String> searched(Organisation visited) {
        return hits(visited).stream().map(SearchHit::address).toList();
    }

    private List<String> mapped(Organisation visited) {
        var found = new ArrayList<String>();
        world.get(PublicAddresses.class).of(visited.id()).forEach(one -> found.add(one.address()));
        return found;
    }

    private static final class Source implements SearchSource {
        @Override
        public List<Kind> kinds() {
            return List.of(new Kind("club", "kind"));
        }

        @Override
        public void tell(Consumer<SearchDocument> documents) {
            documents.accept(CLUB.with(Map.of()));
        }
    }
}
