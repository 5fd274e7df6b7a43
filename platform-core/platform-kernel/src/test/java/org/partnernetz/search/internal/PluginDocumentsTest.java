// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.fixture.ChangedFunction;
import org.partnernetz.fixture.Modules;
import org.partnernetz.fixture.World;
import org.partnernetz.group.Groups;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchDocument;
import org.partnernetz.search.SearchHit;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.search.SearchResult;
import org.partnernetz.search.spi.SearchSource;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** Documents of plugins: closed with their plugin, never lost, never another's. */
@DisplayName("A plugin's documents")
class PluginDocumentsTest {
    private static final String GUIDE = "guide";
    private static final SearchDocument PROJECT =
            SearchDocument.of("project", "4711", "Bäckerei", "Vorhaben mit Meisterbrief", "project");

    private World world;
    private Modules modules;
    private Organisation home;
    private Organisation partner;
    private PersonId member;
    private PersonId colleague;
    private PersonId abroad;

    @BeforeEach
    void plugin() {
        world = World.inSharedDatabase();
        modules = (Modules) world.get(Contributions.class);
        modules.start(GUIDE, new Source());
        home = world.organisation("documents");
        partner = world.organisation("documents-partner");
        Modules.enable(GUIDE, home);
        Modules.enable(GUIDE, partner);
        member = world.member(home, "member", Role.MODERATOR);
        colleague = world.member(home, "colleague", Role.ADMINISTRATOR);
        abroad = world.member(partner, "abroad", Role.MEMBER);
    }

    @Test
    @DisplayName("are found in the space of whoever looks, named by the plugin")
    void found() {
        put(PROJECT);
        var hit = find(colleague, home).hits().items().get(0);
        assertThat(hit.kind()).isEqualTo("guide/project");
        assertThat(hit.kindLabel()).isEqualTo("Vorhaben");
        assertThat(hit.address()).isEqualTo("/o/" + home.slug() + "/p/guide/project/4711");
        assertThat(hits(abroad, partner)).isZero();
    }

    @Test
    @DisplayName("are closed while the plugin is stopped or off, and there again afterwards")
    void closed() {
        put(PROJECT);
        modules.stop(GUIDE);
        assertThat(hits(member, home)).as("stopped").isZero();
        modules.start(GUIDE, new Source());
        assertThat(hits(member, home)).as("started again").isOne();
        Modules.disable(GUIDE, home);
        assertThat(hits(member, home)).as("off").isZero();
        Modules.enable(GUIDE, home);
        assertThat(hits(member, home)).as("on again").isOne();
    }

    @Test
    @DisplayName("reach the network where both organisations have the plugin on, and no visitor")
    void network() {
        put(PROJECT.shownTo(Audience.NETWORK));
        assertThat(hits(abroad, partner)).isOne();
        Modules.disable(GUIDE, home);
        assertThat(hits(abroad, partner)).as("off where it belongs").isZero();
        Modules.enable(GUIDE, home);
        Modules.disable(GUIDE, partner);
        assertThat(hits(abroad, partner)).as("off where it is looked for").isZero();
        put(PROJECT.shownTo(Audience.PUBLIC));
        var visitor = world.get(Search.class).find(home.slug(), SearchQuery.of("Meisterbrief"), Locale.GERMAN);
        assertThat(visitor.total()).isZero();
    }

    @Test
    @DisplayName("are found by their owner only, by the group only, and not at all without the permission")
    void narrowed() {
        put(PROJECT.ownedBy(member));
        assertThat(hits(member, home)).isOne();
        assertThat(hits(colleague, home)).isZero();
        var group = world.as(member, home, () -> world.get(Groups.class).found("Gruppe"));
        put(PROJECT.shownTo(group.id()));
        assertThat(hits(member, home)).isOne();
        assertThat(hits(colleague, home)).isZero();
        put(PROJECT.needing("nobody-has-this"));
        assertThat(hits(member, home)).isZero();
        Modules.permit(GUIDE, "read", "MODERATOR");
        put(PROJECT.needing("read"));
        assertThat(hits(member, home)).isOne();
        assertThat(hits(colleague, home)).isZero();
    }

    @Test
    @DisplayName("can be neither written nor removed by another plugin or organisation")
    void ownOnly() {
        put(PROJECT);
        var documents = world.get(PluginDocuments.class);
        world.as(member, home, () -> {
            documents.of("other").remove("project", "4711");
            documents.of("other").put(PROJECT);
            return null;
        });
        world.as(abroad, partner, () -> {
            documents.of(GUIDE).remove("project", "4711");
            return null;
        });
        assertThat(hits(member, home)).isOne();
        world.as(member, home, () -> {
            documents.of(GUIDE).remove("project", "4711");
            return null;
        });
        assertThat(hits(member, home)).isZero();
        assertThatThrownBy(() -> documents.of(GUIDE).put(PROJECT)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("are refused with every fault, and where the member does not reach")
    void refused() {
        assertThatThrownBy(() -> put(SearchDocument.of("Project!", "", " ", "", "../x")))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidException.Fault::field)
                                .contains("kind", "key", "title", "page"));
        var off = world.member(home, "off", false, Role.MEMBER);
        assertThatThrownBy(() -> world.as(off, home, () -> {
                    world.get(PluginDocuments.class).of(GUIDE).put(PROJECT.shownTo(Audience.NETWORK));
                    return null;
                }))
                .isInstanceOf(NotAllowedException.class);
        var foreign = world.as(
                world.member(partner, "founder", Role.MODERATOR),
                partner,
                () -> world.get(Groups.class).found("Fremde"));
        assertThatThrownBy(() -> put(PROJECT.shownTo(foreign.id()))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("are narrowed by their own facets, which the plugin names")
    void facets() {
        put(PROJECT.with(Map.of("phase", "A")));
        put(SearchDocument.of("project", "2", "Meisterbrief", "", "project").with(Map.of("phase", "B")));
        var kind = new SearchQuery("Meisterbrief", "guide/project", null, Map.of(), PageRequest.first());
        var facet = find(member, home, kind).facets().get(2);
        assertThat(facet.name()).isEqualTo("phase");
        assertThat(facet.label()).isEqualTo("Phase");
        assertThat(facet.values()).extracting(SearchResult.Value::label).containsExactly("Anfang", "B");
        var narrowed =
                new SearchQuery("Meisterbrief", "guide/project", null, Map.of("phase", "A"), PageRequest.first());
        assertThat(find(member, home, narrowed).hits().items())
                .extracting(SearchHit::title)
                .containsExactly("Bäckerei");
    }

    @Test
    @DisplayName("are written anew from their source, all or none")
    void rebuild() {
        put(SearchDocument.of("project", "gone", "Meisterbrief alt", "", "project"));
        assertThatThrownBy(() ->
                        world.as(member, home, () -> world.get(Search.class).rebuild(GUIDE)))
                .isInstanceOf(NotFoundException.class);
        assertThat(world.as(colleague, home, () -> world.get(Search.class).rebuild(GUIDE)))
                .isEqualTo(1);
        assertThat(find(member, home).hits().items())
                .extracting(SearchHit::title)
                .containsExactly("Bäckerei");
        modules.start(GUIDE, new Failing());
        assertThatThrownBy(() ->
                        world.as(colleague, home, () -> world.get(Search.class).rebuild(GUIDE)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(hits(member, home)).as("as before").isOne();
    }

    @Test
    @DisplayName("would be found by others as soon as one condition were missing")
    void missingCondition() throws SQLException {
        put(PROJECT.ownedBy(member));
        assertFoundWithout("and (d.owner_id is null or d.owner_id = me)", colleague, home);
        put(PROJECT.needing("nobody-has-this"));
        assertFoundWithout(
                "and (d.permission is null or d.plugin || '/' || d.permission = any (permissions))", colleague, home);
        put(PROJECT.shownTo(Audience.NETWORK));
        Modules.disable(GUIDE, home);
        assertFoundWithout("and core.plugin_is_on(d.organisation_id, d.plugin)", abroad, partner);
        Modules.enable(GUIDE, home);
        modules.stop(GUIDE);
        assertFoundWithout("d.plugin = any (modules) and", colleague, home);
    }

    private void assertFoundWithout(String condition, PersonId person, Organisation organisation) throws SQLException {
        assertThat(hits(person, organisation)).as("with %s", condition).isZero();
        ChangedFunction.with(
                "core.search",
                condition,
                "",
                () -> assertThat(hits(person, organisation))
                        .as("without %s", condition)
                        .isOne());
    }

    private void put(SearchDocument document) {
        world.as(member, home, () -> {
            world.get(PluginDocuments.class).of(GUIDE).put(document);
            return null;
        });
    }

    private int hits(PersonId person, Organisation organisation) {
        return find(person, organisation).total();
    }

    private SearchResult find(PersonId person, Organisation organisation) {
        var ours = new SearchQuery("Meisterbrief", null, home.slug(), Map.of(), PageRequest.first());
        return find(person, organisation, ours);
    }

    private SearchResult find(PersonId person, Organisation organisation, SearchQuery query) {
        return world.as(
                person, organisation, () -> world.get(Search.class).find(organisation.slug(), query, Locale.GERMAN));
    }

    private static class Source implements SearchSource {
        @Override
        public List<Kind> kinds() {
            return List.of(new Kind("project", "kind", List.of(new FacetName("phase", "phase", "phase."))));
        }

        @Override
        public void tell(Consumer<SearchDocument> documents) {
            documents.accept(PROJECT);
        }
    }

    private static final class Failing extends Source {
        @Override
        public void tell(Consumer<SearchDocument> documents) {
            throw new IllegalStateException("The source cannot tell");
        }
    }
}
