// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.installation.Checklist;
import org.partnernetz.installation.Checklist.Item;
import org.partnernetz.installation.Step;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.portrait.PortraitText;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("What is missing")
class ChecklistTest {
    private final World world = World.inSharedDatabase();
    private final Checklist checklist = world.get(Checklist.class);
    private final Organisation home = world.organisation("lacks");
    private final PersonId chief = world.member(home, "Wanda Chefin", Role.ADMINISTRATOR);

    @Test
    @DisplayName("in a new organisation is all that somebody has to do first, and less with each thing done")
    void isMended() throws SQLException {
        assertThat(open())
                .contains(Step.CONTACT, Step.LOGO, Step.LEGAL, Step.SECOND_ADMINISTRATOR, Step.MEMBERS)
                .doesNotContain(Step.RIGHTS, Step.OFFER_CONTACT);
        assertThat(item(Step.LEGAL).missing()).isEqualTo(3);

        insert(
                "core.portrait values (%, '', '', '', '0681 1', '', '', array_fill(''::text, array[7]), '', '', now(), 1)");
        world.as(chief, home, () -> world.get(Portraits.class).write(PortraitText.Kind.IMPRINT, "Wir", "", true));
        invite(Role.ADMINISTRATOR);
        invite(Role.MEMBER);

        assertThat(open())
                .contains(Step.LOGO, Step.LEGAL)
                .doesNotContain(Step.CONTACT, Step.SECOND_ADMINISTRATOR, Step.MEMBERS);
        assertThat(item(Step.LEGAL).missing()).isEqualTo(2);
    }

    private void invite(Role role) {
        var draft = new NewInvitation("Neu", null, Set.of(role), true, null, "de");
        world.as(chief, home, () -> world.get(Invitations.class).invite(draft));
    }

    @Test
    @DisplayName("are offers that nobody can ask about, as long as the organisation tells no contact either")
    void offers() throws SQLException {
        insert("core.offer values (gen_random_uuid(), %, 1, 'a', '', 'a', '', '', '', now(), now(), '', '{}', false,"
                + " '{}', '', '', true, true, now(), null, 1)");
        assertThat(item(Step.OFFER_CONTACT).missing()).isEqualTo(1);
        insert(
                "core.portrait values (%, '', '', '', '0681 1', '', '', array_fill(''::text, array[7]), '', '', now(), 1)");
        assertThat(item(Step.OFFER_CONTACT).isDone()).isTrue();
    }

    @Test
    @DisplayName("is set aside and taken up again, for this organisation alone, and both is told")
    void setAside() {
        asChief(() -> checklist.setAside(Step.LOGO, true));
        asChief(() -> checklist.setAside(Step.LOGO, true));
        assertThat(item(Step.LOGO)).isEqualTo(new Item(Step.LOGO, 1, true));
        assertThat(open()).doesNotContain(Step.LOGO);
        var other = world.organisation("other");
        assertThat(items(World.administratorOf(other)))
                .filteredOn(one -> one.step() == Step.LOGO)
                .allMatch(Item::isOpen);

        asChief(() -> checklist.setAside(Step.LOGO, false));
        assertThat(open()).contains(Step.LOGO);
        var told = world.as(
                chief, home, () -> world.get(AuditTrail.class).entries(AuditTrail.Filter.all(), PageRequest.first()));
        assertThat(told.items())
                .extracting("action")
                .filteredOn(action -> action.toString().startsWith("setup."))
                .containsExactly("setup.taken-up", "setup.set-aside");
    }

    @Test
    @DisplayName("is nobody's business but that of administrators")
    void hidden() {
        var member = world.member(home, "Wilma Mitglied", Role.MEMBER);
        assertThatThrownBy(() -> world.as(member, home, checklist::items)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asChief(() -> checklist.setAside(Step.MAIL, true)))
                .isInstanceOf(NotFoundException.class);
        assertThat(items(world.acting(chief, home))).noneMatch(one -> one.step().isOfNetwork());
    }

    @Test
    @DisplayName("in the network are mails, partners without administrator or part, for its administrators")
    void network() {
        var hub = world.hub();
        var keeper = world.acting(world.member(hub, "Wendel Netz", Role.ADMINISTRATOR), hub);
        var orphans = missing(keeper, Step.ORPHANS);
        var unset = missing(keeper, Step.CLASS);
        assertThat(missing(keeper, Step.MAIL)).isEqualTo(1);
        world.as(
                World.coordination(),
                () -> world.get(Organisations.class).add(World.draft(home.slug() + "-x", (NetworkRole) null)));
        assertThat(missing(keeper, Step.ORPHANS)).isGreaterThan(orphans);
        assertThat(missing(keeper, Step.CLASS)).isGreaterThan(unset);
        assertThat(missing(keeper, Step.PARTNERS)).isZero();
    }

    private long missing(Acting reader, Step step) {
        return items(reader).stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow()
                .missing();
    }

    private Item item(Step step) {
        return items(world.acting(chief, home)).stream()
                .filter(one -> one.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private List<Step> open() {
        return items(world.acting(chief, home)).stream()
                .filter(Item::isOpen)
                .map(Item::step)
                .toList();
    }

    private List<Item> items(Acting reader) {
        return world.as(reader, checklist::items);
    }

    private void asChief(Runnable work) {
        world.as(chief, home, () -> {
            work.run();
            return chief;
        });
    }

    private void insert(String row) throws SQLException {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            statement.execute(
                    "insert into " + row.replace("%", Long.toString(home.id().value())));
        }
    }
}
