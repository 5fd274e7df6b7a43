// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.money.Cents;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.plugin.internal.store.PlotRow.Facts;
import org.partnernetz.plugin.internal.store.PlotRow.Soil;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.store.Rows;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Rows of a plugin")
class RowsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static World world;
    private static PlotStore store;

    private Organisation home;
    private PersonId member;
    private Rows<PlotRow> plots;

    @BeforeAll
    static void prepare() throws SQLException {
        var database = TestDatabase.named("rows");
        world = World.in(database);
        store = PlotStore.in(database);
    }

    @BeforeEach
    void begin() {
        home = world.organisation("gardeners" + NUMBER.incrementAndGet());
        member = world.member(home, "gardener", Role.MEMBER);
        plots = Rows.of(store, Clock.systemUTC(), PlotRow.class);
    }

    private PlotRow plot(String title, Soil soil, String leasedOn, String remark) {
        var row = new PlotRow();
        row.title = home.slug() + ' ' + title;
        row.facts = new Facts(soil, leasedOn == null ? null : LocalDate.parse(leasedOn), remark);
        return acting(() -> plots.add(row));
    }

    private <T> T acting(Callable<T> work) {
        return world.as(member, home, work);
    }

    private List<String> titles(String... query) {
        var asked = new HashMap<String, String>();
        for (var at = 0; at < query.length; at += 2) {
            asked.put(query[at], query[at + 1]);
        }
        return acting(() -> plots.list(new ListQuery(asked))).items().stream()
                .map(row -> row.title.substring(home.slug().length() + 1))
                .toList();
    }

    @Test
    @DisplayName("are found by key, with what is embedded, in one statement")
    void areFound() {
        var row = plot("one", Soil.CLAY, "2026-03-01", "near the gate");
        store.statements();

        var found = acting(() -> plots.get(row.id()));

        assertThat(store.statements()).isEqualTo(1);
        assertThat(found.facts).isEqualTo(new Facts(Soil.CLAY, LocalDate.of(2026, 3, 1), "near the gate"));
        assertThat(found.organisation()).isEqualTo(home.id().value());
    }

    @Test
    @DisplayName("keep sums of money as cents, or none")
    void keepMoney() {
        var row = plot("one", Soil.CLAY, null, "");
        acting(() -> plots.change(row.id(), changed -> changed.rent = new Cents(1_050)));
        plot("two", Soil.CLAY, null, "");

        assertThat(acting(() -> plots.where("rent", new Cents(1_050)).all()))
                .singleElement()
                .satisfies(found -> assertThat(found.rent).isEqualTo(new Cents(1_050)));
        assertThat(acting(() -> plots.where("rent", null).count())).isEqualTo(1);
    }

    @Test
    @DisplayName("keep a month as its first day, or none")
    void keepMonths() {
        var row = plot("one", Soil.CLAY, null, "");
        acting(() -> plots.change(row.id(), changed -> changed.planted = YearMonth.of(2027, 3)));

        assertThat(acting(() -> plots.get(row.id())).planted).isEqualTo(YearMonth.of(2027, 3));
        assertThat(acting(() -> plots.where("planted", null).count())).isZero();
    }

    @Test
    @DisplayName("are put: changed where one meets what is asked for, else added with that")
    void arePut() {
        var title = home.slug() + " one";
        var row = acting(() -> plots.where("title", title).put(fresh -> fresh.rent = new Cents(5)));
        assertThat(row.id()).isNotEqualTo(Keys.NONE);
        assertThat(row.title).isEqualTo(title);

        acting(() -> plots.where("title", title).where("rent", new Cents(5)).put(known -> known.rent = null));
        assertThat(acting(plots::all)).singleElement().satisfies(known -> {
            assertThat(known.id()).isEqualTo(row.id());
            assertThat(known.rent).isNull();
        });
    }

    @Test
    @DisplayName("are put under a key that is given, and in no field that there is not")
    void arePutUnderKeys() {
        var key = Keys.at(Clock.systemUTC().instant());
        acting(() -> plots.where("id", key).put(fresh -> fresh.title = home.slug() + " one"));

        assertThat(acting(() -> plots.get(key)).title).endsWith("one");
        assertThatThrownBy(() -> acting(() -> plots.where("facts.remark", "x").put(fresh -> fresh.title = "y")))
                .hasMessage("PlotRow has no field facts.remark");
    }

    @Test
    @DisplayName("are not found where they belong to others, are none, or do not meet what is given")
    void areNotFound() {
        var row = plot("one", Soil.CLAY, null, "");
        var other = world.organisation("others" + NUMBER.incrementAndGet());
        var stranger = world.member(other, "stranger", Role.MEMBER);

        assertThatThrownBy(() -> world.as(stranger, other, () -> plots.get(row.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.as(stranger, other, () -> plots.change(row.id(), it -> it.title = "mine")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> acting(() -> plots.get(Keys.NONE))).isInstanceOf(NotFoundException.class);
        var sandy = plots.where("facts.soil", Soil.SAND);
        assertThatThrownBy(() -> acting(() -> sandy.get(row.id()))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("are changed in two statements, and only as they were seen")
    void areChanged() {
        var row = plot("one", Soil.CLAY, null, "");
        store.statements();
        acting(() -> plots.change(row.id(), row.version(), it -> it.title = home.slug() + " changed"));

        assertThat(store.statements()).isEqualTo(2);
        assertThat(titles()).containsExactly("changed");
        assertThatThrownBy(() -> acting(() -> plots.change(row.id(), row.version(), it -> it.title = "lost")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("are changed together with others in one piece of work")
    void areChangedTogether() {
        var one = plot("one", Soil.CLAY, null, "");
        var two = plot("two", Soil.CLAY, null, "");
        acting(() -> store.write(em -> {
            plots.get(one.id()).title = home.slug() + " first";
            plots.remove(two.id());
            return plots.count();
        }));

        assertThat(titles()).containsExactly("first");
    }

    @Test
    @DisplayName("are narrowed down, counted and read at once")
    void areNarrowedDown() {
        plot("one", Soil.CLAY, null, "");
        plot("two", Soil.SAND, "2026-03-01", "");
        plot("three", Soil.CLAY, "2026-03-02", "");

        var clay = plots.where("facts.soil", Soil.CLAY);
        assertThat(acting(clay::all)).extracting(row -> row.title).isSorted().hasSize(2);
        assertThat(acting(clay::count)).isEqualTo(2);
        assertThat(acting(() -> clay.where("facts.leasedOn", null).first())).isPresent();
        assertThat(acting(() -> plots.first().orElseThrow().title)).endsWith("three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title = title or 1", "title)", "1", "", "e.title;"})
    @DisplayName("are narrowed down by fields only")
    void knowFields(String field) {
        assertThatThrownBy(() -> plots.where(field, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "sort, title, 'a,b,c,d'",
        "sort, -title, 'd,c,b,a'",
        "sort, leasedOn, 'c,b,d,a'",
        "sort, -leasedOn, 'b,c,d,a'",
        "sort, soil, 'd,c,b,a'",
        "sort, version, 'd,c,b,a'",
        "soil, CLAY, 'd,a'",
        "leasedOn, 2026-03-02, 'b'",
        "remark, gate, 'd,c,b,a'",
        "search, 'GÄRTNER müller', 'b'",
        "search, 'gartner', ''",
        "search, 'strasse tor', 'c'",
        "search, '50%', 'd'",
        "search, '%', 'd'",
        "id, 7, 'd,c,b,a'"
    })
    @DisplayName("are sorted, filtered and searched by what is listed, and by nothing else")
    void areListed(String name, String value, String wanted) {
        plot("a", Soil.CLAY, null, "");
        plot("b", Soil.SAND, "2026-03-02", "Gärtner Müller");
        plot("c", Soil.SAND, "2026-03-01", "Straße am Tor");
        plot("d", Soil.CLAY, null, "50% gate");

        assertThat(String.join(",", titles(name, value))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"soil, MUD", "leasedOn, yesterday", "search, 1"})
    @DisplayName("say which filter has no such value, and which search is too long")
    void refuse(String name, String value) {
        var asked = name.equals("search") ? "x".repeat(101) : value;
        assertThatThrownBy(() -> titles(name, asked))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.faults().get(0).field()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title", "-title", "leasedOn", "-leasedOn"})
    @DisplayName("are paged in one statement a page, each once, whatever they are sorted by")
    void arePaged(String sort) {
        for (var number = 0; number < 7; number++) {
            plot("n" + number, Soil.SAND, number % 3 == 0 ? null : "2026-03-0" + (1 + number / 3), "");
        }
        var seen = new ArrayList<UUID>();
        var query = Map.of("sort", sort, "size", "2");
        store.statements();
        var pages = 0;
        for (String after = ""; after != null; pages++) {
            var asked = new HashMap<>(query);
            asked.put("after", after);
            var page = acting(() -> plots.list(new ListQuery(asked)));
            page.items().forEach(row -> seen.add(row.id()));
            after = page.next();
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo(4);
        assertThat(store.statements()).isEqualTo(pages);
        assertThat(seen)
                .isEqualTo(acting(() -> plots.list(new ListQuery(Map.of("sort", sort)))).items().stream()
                        .map(PlotRow::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "AAAAAAAAAAAAAAAAAAAAAAAA", "%00"})
    @DisplayName("begin anew for a key that nobody handed out")
    void beginAnew(String after) {
        plot("one", Soil.SAND, null, "");
        assertThat(titles("after", after)).containsExactly("one");
    }
}
