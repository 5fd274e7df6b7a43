// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.portrait.Bilingual;
import org.partnernetz.portrait.Contact;
import org.partnernetz.portrait.Offer;
import org.partnernetz.portrait.OfferDraft;
import org.partnernetz.portrait.Offers;
import org.partnernetz.portrait.Offers.Question;
import org.partnernetz.portrait.PortraitDraft;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.portrait.Regime;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Role;

@DisplayName("Offers")
class OffersTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Offers OFFERS = WORLD.get(Offers.class);

    @Test
    @DisplayName("are found where the person lives, in the language that they speak, with a telephone number")
    void found() {
        var home = WORLD.organisation("finds");
        tell(home, List.of("de", "ti"), "99001");
        var own = add(home, draft("Eigenes", List.of(), List.of(), true));
        add(home, draft("Anderswo", List.of(), List.of("99002"), true));
        add(home, draft("Nur Sotho", List.of("st"), List.of("99001002"), true));
        add(home, draft("Für Fachkräfte", List.of(), List.of(), false));
        var gone = add(home, draft("Archiviert", List.of(), List.of(), true));
        asChief(home, () -> OFFERS.archive(gone.id()));

        assertThat(titles("99001001", "ti")).containsExactly("Eigenes");
        assertThat(titles("99001", "")).containsExactly("Eigenes", "Nur Sotho");
        assertThat(titles("99001002", "st")).containsExactly("Nur Sotho");
        assertThat(titles("99002", "ti")).containsExactly("Anderswo");
        assertThat(titles("99001001", "st")).isEmpty();
        assertThat(OFFERS.count(List.of("99001", "99002", "99003")))
                .containsEntry("99001", 2)
                .containsEntry("99002", 1)
                .doesNotContainKey("99003");
        assertThat(OFFERS.get(own.id()).reach())
                .isEqualTo(new Offer.Reach(List.of("de", "ti"), List.of("99001"), "0681 000", "info@test.example"));
    }

    @Test
    @DisplayName("in other languages are found where there is an interpreter, and without any told language in German")
    void languages() {
        var home = WORLD.organisation("speaks");
        add(home, draft("Deutsch", List.of(), List.of("99010"), true));
        var plain = draft("Mit Dolmetscher", List.of("de"), List.of("99010"), true);
        add(
                home,
                new OfferDraft(
                        plain.title(),
                        plain.summary(),
                        plain.audience(),
                        "",
                        plain.languages(),
                        true,
                        plain.territory(),
                        "",
                        "",
                        true,
                        true));

        assertThat(titles("99010", "de")).containsExactly("Deutsch", "Mit Dolmetscher");
        assertThat(titles("99010", "zu")).containsExactly("Mit Dolmetscher");
    }

    @Test
    @DisplayName("come the first of each organisation first, each once, however many are shown at a time")
    void pages() {
        var one = WORLD.organisation("first");
        var two = WORLD.organisation("second");
        add(one, draft("1a", List.of(), List.of("99020"), true));
        add(one, draft("1b", List.of(), List.of("99020"), true));
        add(two, draft("2a", List.of(), List.of("99020"), true));

        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = OFFERS.find(new Question("99020", ""), new PageRequest(after, 1))
                    .page();
            page.items().forEach(offer -> seen.add(offer.content().title().german()));
            after = page.next();
        } while (after != null);
        assertThat(seen).containsExactly("1a", "2a", "1b");
        assertThat(OFFERS.find(new Question("99020", ""), new PageRequest(null, 1))
                        .total())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("are put into another order, archived and offered again by administrators")
    void order() {
        var home = WORLD.organisation("order");
        var one = add(home, draft("Eins", List.of(), List.of("99099"), true));
        add(home, draft("Zwei", List.of(), List.of("99099"), true));
        var three = add(home, draft("Drei", List.of(), List.of("99099"), true));

        asChief(home, () -> OFFERS.place(three.id(), 0));
        assertThat(of(home)).containsExactly("Drei", "Eins", "Zwei");
        asChief(home, () -> OFFERS.place(three.id(), 99));
        assertThat(of(home)).containsExactly("Eins", "Zwei", "Drei");
        asChief(home, () -> OFFERS.archive(one.id()));
        assertThat(of(home)).containsExactly("Zwei", "Drei");
        assertThatThrownBy(() -> OFFERS.get(one.id())).isInstanceOf(NotFoundException.class);
        var colleague = WORLD.member(home, "offer-colleague", Role.MEMBER);
        assertThatThrownBy(() -> WORLD.as(colleague, home, () -> OFFERS.get(one.id())))
                .isInstanceOf(NotFoundException.class);
        asChief(home, () -> OFFERS.restore(one.id()));
        assertThat(of(home)).containsExactly("Eins", "Zwei", "Drei");
    }

    @Test
    @DisplayName(
            "take no room once they are archived; those archived last are listed, and come back where there is room")
    void archivedTakeNoRoom() throws SQLException {
        var home = WORLD.organisation("many");
        var first = add(home, draft("Erstes", List.of(), List.of("99099"), true));
        copy(first, Offers.OFFERS_MAX, "now() - n * interval '1 day'");
        asChief(home, () -> OFFERS.archive(first.id()));

        var second = add(home, draft("Zweites", List.of(), List.of("99099"), true));
        assertThat(WORLD.as(World.administratorOf(home), OFFERS::own))
                .hasSize(Offers.OFFERS_MAX + 1)
                .extracting(Offer::id)
                .contains(first.id(), second.id());

        copy(second, Offers.OFFERS_MAX - 1, "null");
        assertThatThrownBy(() -> add(home, draft("Zu viel", List.of(), List.of("99099"), true)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> asChief(home, () -> OFFERS.restore(first.id())))
                .isInstanceOf(ConflictException.class);
        asChief(home, () -> OFFERS.archive(second.id()));
        asChief(home, () -> OFFERS.restore(first.id()));
    }

    private static void copy(Offer offer, int number, String archived) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("insert into core.offer select (jsonb_populate_record(f, jsonb_build_object("
                    + "'id', gen_random_uuid(), 'archived_at', " + archived + "))).*"
                    + " from core.offer f, generate_series(1, " + number + ") n where f.id = '" + offer.id() + "'");
        }
    }

    @Test
    @DisplayName("are marked when the English words are older, and not changed by who has seen an older version")
    void change() {
        var home = WORLD.organisation("change");
        var offer = add(home, draft("Alt", List.of(), List.of("99099"), true));
        assertThat(offer.outdated()).isFalse();

        var newer = change(home, offer, draft("Neu", List.of(), List.of("99099"), true), false);
        assertThat(newer.outdated()).isTrue();
        assertThatThrownBy(() -> change(home, offer, draft("Spät", List.of(), List.of("99099"), true), false))
                .isInstanceOf(ConflictException.class);
        assertThat(change(home, newer, newer.content(), true).outdated()).isFalse();
    }

    @Test
    @DisplayName("are written by nobody else, not even by administrators of another organisation")
    void refused() {
        var home = WORLD.organisation("owner");
        var other = WORLD.organisation("other");
        var offer = add(home, draft("Meins", List.of(), List.of("99099"), true));
        var moderator = WORLD.member(home, "offer-moderator", Role.MODERATOR);

        assertThatThrownBy(() -> WORLD.as(moderator, home, () -> OFFERS.add(offer.content())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> change(other, offer, offer.content(), false)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asChief(other, () -> OFFERS.archive(offer.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asChief(other, () -> OFFERS.place(offer.id(), 0)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> OFFERS.add(offer.content())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> OFFERS.get(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("say what is wrong, and end at their limit")
    void limits() {
        var home = WORLD.organisation("limits");
        var nothing = new Bilingual(" ", "");
        var wrong =
                new OfferDraft(nothing, nothing, nothing, "", List.of("?"), false, List.of("x"), "x", "x", true, true);
        assertThatThrownBy(() -> add(home, wrong))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.field())
                                .containsExactly(
                                        "title.german", "summary.german", "languages", "territory", "phone", "email"));
        for (var i = 0; i < Offers.OFFERS_MAX; i++) {
            add(home, draft("Angebot " + i, List.of(), List.of("99090"), true));
        }
        assertThatThrownBy(() -> add(home, draft("Eins zu viel", List.of(), List.of("99099"), true)))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("too-many-offers"));
    }

    private static List<String> titles(String place, String language) {
        return OFFERS.find(new Question(place, language), PageRequest.first()).page().items().stream()
                .map(offer -> offer.content().title().german())
                .toList();
    }

    private static List<String> of(Organisation home) {
        return OFFERS.of(home.slug()).stream()
                .map(offer -> offer.content().title().german())
                .toList();
    }

    private static Offer add(Organisation home, OfferDraft draft) {
        return WORLD.as(World.administratorOf(home), () -> OFFERS.add(draft));
    }

    private static Offer change(Organisation home, Offer seen, OfferDraft draft, boolean checked) {
        return WORLD.as(World.administratorOf(home), () -> OFFERS.change(seen.id(), seen.version(), draft, checked));
    }

    private static void asChief(Organisation home, Runnable work) {
        WORLD.as(World.administratorOf(home), () -> {
            work.run();
            return home;
        });
    }

    private static void tell(Organisation home, List<String> languages, String territory) {
        var contact = new Contact("", "", "", "0681 000", "info@test.example", "");
        var week = Collections.nCopies(7, "");
        var draft = new PortraitDraft(home.name(), languages, List.of(territory), Regime.GDPR, contact, week, "", "");
        WORLD.as(World.administratorOf(home), () -> WORLD.get(Portraits.class).describe(0, draft));
    }

    private static OfferDraft draft(String title, List<String> languages, List<String> territory, boolean seekers) {
        return new OfferDraft(
                new Bilingual(title, "Offer"),
                new Bilingual("Zwei Sätze.", "Two sentences."),
                new Bilingual("Alle", "All"),
                "Saarbrücken",
                languages,
                false,
                territory,
                "",
                "",
                true,
                seekers);
    }
}
