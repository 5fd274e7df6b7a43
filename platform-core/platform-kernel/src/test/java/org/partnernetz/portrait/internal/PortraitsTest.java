// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.audit.AuditTrail.Filter;
import org.partnernetz.fixture.World;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.portrait.Contact;
import org.partnernetz.portrait.Portrait;
import org.partnernetz.portrait.PortraitDraft;
import org.partnernetz.portrait.PortraitText;
import org.partnernetz.portrait.PortraitText.Kind;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.portrait.Regime;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.Role;

@DisplayName("What an organisation tells about itself")
class PortraitsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Portraits PORTRAITS = WORLD.get(Portraits.class);
    private static final Contact CONTACT =
            new Contact("Musterstraße 1", "66111", "Saarbrücken", "0681 000", "info@test.example", "www.test.example");
    private static final List<String> WEEK = List.of("9–12", "", "", "", "", "", "");

    private static Organisation home;

    @BeforeAll
    static void found() {
        home = WORLD.organisation("portrait");
    }

    @Test
    @DisplayName(
            "is empty until its administrators tell it; then everybody reads it, and the directory has the new name")
    void told() {
        var quiet = WORLD.organisation("quiet");
        assertThat(PORTRAITS.of(quiet.slug()).contact()).isEqualTo(Contact.NONE);
        assertThat(PORTRAITS.of(quiet.slug()).version()).isZero();

        describe(quiet, 0, draft("Neuer  Name", CONTACT));

        var told = PORTRAITS.of(quiet.slug());
        assertThat(told.name()).isEqualTo("Neuer Name");
        assertThat(told.contact().website()).isEqualTo("https://www.test.example");
        assertThat(told.hours().texts()).startsWith("09:00-12:00", "");
        assertThat(told.regime()).isEqualTo(Regime.KDG);
        assertThat(WORLD.get(Organisations.class).withSlug(quiet.slug()).name()).isEqualTo("Neuer Name");
        assertThatThrownBy(() -> PORTRAITS.of("nirgendwo")).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is told by nobody but its administrators")
    void refused() {
        var member = WORLD.member(home, "portrait-member", Role.MODERATOR);
        assertThatThrownBy(() -> WORLD.as(member, home, () -> PORTRAITS.describe(null, draft("Fremd", CONTACT))))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(member, home, () -> PORTRAITS.write(Kind.ABOUT, "Fremd", "", false)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> PORTRAITS.write(Kind.ABOUT, "Fremd", "", false))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("names what is wrong at its field")
    void invalid() {
        var contact = new Contact("", "6611", "", "ruf an", "niemand", "javascript://x.y");
        assertThatThrownBy(() -> describe(home, null, draft(" ", contact)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        wrong -> assertThat(wrong.faults())
                                .extracting(fault -> fault.field() + " " + fault.code())
                                .containsExactly(
                                        "name required",
                                        "postcode postcode",
                                        "phone phone",
                                        "email email",
                                        "website web-address"));
    }

    @Test
    @DisplayName("is not replaced by somebody who has seen an older one")
    void conflict() {
        var busy = WORLD.organisation("busy");
        describe(busy, 0, draft("Erste", CONTACT));
        assertThatThrownBy(() -> describe(busy, 0, draft("Zweite", CONTACT)))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("changed-meanwhile"));
        assertThat(PORTRAITS.of(busy.slug()).name()).isEqualTo("Erste");
        assertThat(describe(busy, 1, draft("Dritte", CONTACT)).version()).isEqualTo(2);
        assertThat(describe(busy, null, draft("Vierte", CONTACT)).version()).isEqualTo(3);
    }

    @Test
    @DisplayName("marks an English text that is older than the German one, until somebody changes or checks it")
    void outdated() {
        assertThat(write("Eins", "").outdated()).isFalse();
        assertThat(write("Zwei", "").outdated()).as("there is no translation").isFalse();
        assertThat(write("Zwei", "Two").outdated()).isFalse();
        assertThat(write("Drei", "Two").outdated()).isTrue();
        assertThat(write("Drei", "Two").outdated()).as("nothing was changed").isTrue();
        assertThat(write("Drei", "Three").outdated()).isFalse();
        assertThat(write("Drei!", "Three").outdated()).isTrue();
        assertThat(WORLD.as(World.administratorOf(home), () -> PORTRAITS.write(Kind.ARRIVAL, "Drei!", "Three", true))
                        .outdated())
                .isFalse();
        assertThat(write("<script>", "").germanHtml()).doesNotContain("<script");
        assertThat(PORTRAITS.texts(home.slug())).extracting(PortraitText::kind).containsExactly(Kind.values());
    }

    @Test
    @DisplayName("leaves a trace when it is changed")
    void audited() {
        var traced = WORLD.organisation("traced");
        describe(traced, 0, draft("Spur", CONTACT));
        WORLD.as(World.administratorOf(traced), () -> PORTRAITS.write(Kind.IMPRINT, "Text", "", false));
        assertThat(WORLD.as(
                        World.administratorOf(traced),
                        () -> WORLD.get(AuditTrail.class)
                                .entries(Filter.all(), new PageRequest(null, 2))
                                .items()))
                .extracting(entry -> entry.action() + " " + entry.item())
                .containsExactly("organisation.text imprint", "organisation.described ");
    }

    private static PortraitText write(String german, String english) {
        return WORLD.as(World.administratorOf(home), () -> PORTRAITS.write(Kind.ARRIVAL, german, english, false));
    }

    private static Portrait describe(Organisation organisation, Integer seen, PortraitDraft draft) {
        return WORLD.as(World.administratorOf(organisation), () -> PORTRAITS.describe(seen, draft));
    }

    private static PortraitDraft draft(String name, Contact contact) {
        return new PortraitDraft(
                name, List.of("de", "ar"), List.of("10041"), Regime.KDG, contact, WEEK, "dsb@test.example", "");
    }
}
