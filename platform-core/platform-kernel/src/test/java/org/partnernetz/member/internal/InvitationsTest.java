// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Invitation;
import org.partnernetz.member.Invitation.State;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.Members;
import org.partnernetz.member.Membership;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.SignIn;
import org.partnernetz.member.host.Admissions;
import org.partnernetz.member.host.Admissions.NewAccount;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.Problem;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Codes;
import org.partnernetz.time.NetworkDays;

@DisplayName("Invitations")
class InvitationsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Invitations INVITATIONS = WORLD.get(Invitations.class);
    private static final Admissions ADMISSIONS = WORLD.get(Admissions.class);
    private static final String SECRET = "Regenschirm mit Kakadu und Kompass";

    private Organisation home;
    private PersonId chief;
    private PersonId adviser;

    /** Letters of this test alone: addresses and user names are the whole platform's. */
    private String own;

    @BeforeEach
    void people() {
        own = Codes.fresh(8).toLowerCase(Locale.ROOT).replaceAll("[0-9]", "x");
        home = WORLD.organisation("invited-" + own);
        chief = WORLD.member(home, "Leitung " + own, Role.ADMINISTRATOR);
        adviser = WORLD.member(home, "Beratung " + own, Role.MEMBER);
    }

    @Test
    @DisplayName("let somebody in who chooses a name and a password and then signs in with the address")
    void letIn() {
        var address = "neu-" + own + "@example.org";
        var issued = invite(chief, draft(address, Role.MEMBER));
        var code = mailed(address);

        var offer =
                ADMISSIONS.look(code.toLowerCase(Locale.ROOT).replace("-", " ")).orElseThrow();
        var person = ADMISSIONS.register(code, account("Amal Haddad", ""));

        assertThat(offer.organisation()).isEqualTo(home.name());
        assertThat(offer.known()).isFalse();
        assertThat(seats(person)).containsExactly(home.slug());
        assertThat(WORLD.get(SignIn.class).withPassword(address, SECRET, "127.0.0.1"))
                .contains(person);
        assertThat(one(chief, issued).state()).isEqualTo(State.ACCEPTED);
        assertThat(ADMISSIONS.look(code)).isEmpty();
    }

    @Test
    @DisplayName("give the address to whoever has the mail, and not to whoever was shown the code")
    void addressOfTheMail() {
        var address = "opfer-" + own + "@example.org";
        var issued = invite(adviser, draft(address, Role.CLIENT));

        var offer = ADMISSIONS.look(issued.code()).orElseThrow();
        var thief = ADMISSIONS.register(issued.code(), account("Dieb", "dieb." + own));

        assertThat(offer.email()).isNull();
        assertThat(WORLD.get(SignIn.class).withPassword(address, SECRET, "127.0.0.1"))
                .isEmpty();
        assertThat(WORLD.get(SignIn.class).withPassword("dieb." + own, SECRET, "127.0.0.1"))
                .contains(thief);
        assertThat(ADMISSIONS.look(mailed(address)))
                .as("an invitation lets one person in")
                .isEmpty();
    }

    private static String mailed(String address) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select s.path from core.mail_secret s join core.mail m"
                        + " on m.id = s.mail_id where m.recipient = '" + address + "'")) {
            rows.next();
            return rows.getString(1).replace("/join/", "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("let somebody without an address in, with a user name that is free")
    void byHand() {
        var first = invite(chief, draft(null, Role.GUEST));
        var second = invite(chief, draft(null, Role.GUEST));
        var name = "amal." + own;

        var person = ADMISSIONS.register(first.code(), account("Amal", name.toUpperCase(Locale.ROOT)));

        assertThat(WORLD.get(SignIn.class).withPassword(name, SECRET, "127.0.0.1"))
                .contains(person);
        assertFaults(
                () -> ADMISSIONS.register(second.code(), account("Amal", name)), new Fault("userName", "taken", ""));
        assertFaults(
                () -> ADMISSIONS.register(second.code(), account("Amal", "a@b")),
                new Fault("userName", "user-name", ""));
    }

    @Test
    @DisplayName("give an existing account the membership, and nobody else's password a chance")
    void existingAccount() {
        var other = WORLD.organisation("before-" + own);
        var person = WORLD.member(other, "Zweifach " + own, Role.MEMBER);
        var issued = invite(chief, draft(WORLD.email("Zweifach " + own), Role.MODERATOR));

        var code = mailed(WORLD.email("Zweifach " + own).toLowerCase(Locale.ROOT));
        assertThat(ADMISSIONS.look(code).orElseThrow().known()).isTrue();
        assertThat(ADMISSIONS.look(issued.code()).orElseThrow().known())
                .as("who was not sent the mail is not told")
                .isFalse();
        assertProblem(() -> ADMISSIONS.register(code, account("Dieb", "dieb")), "has-account");
        var slug = WORLD.asPerson(person, () -> ADMISSIONS.accept(issued.code()));

        assertThat(slug).isEqualTo(home.slug());
        assertThat(seats(person)).containsExactlyInAnyOrder(home.slug(), other.slug());
    }

    @Test
    @DisplayName("are used once, by one person")
    void usedOnce() {
        var issued = invite(chief, draft(null, Role.MEMBER));
        ADMISSIONS.register(issued.code(), account("Erste", "erste." + own));

        assertThatThrownBy(() -> ADMISSIONS.register(issued.code(), account("Zweite", "zweite")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> WORLD.asPerson(adviser, () -> ADMISSIONS.accept(issued.code())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("open nothing once they are revoked, renewed or too old")
    void end() {
        var revoked = invite(chief, draft(null, Role.MEMBER));
        var renewed = invite(chief, draft(null, Role.MEMBER));

        WORLD.as(chief, home, () -> {
            INVITATIONS.revoke(revoked.invitation().id());
            return null;
        });
        var again = WORLD.as(
                chief, home, () -> INVITATIONS.renew(renewed.invitation().id()));

        assertThat(ADMISSIONS.look(revoked.code())).isEmpty();
        assertThat(ADMISSIONS.look(renewed.code())).isEmpty();
        assertThat(ADMISSIONS.look(again.code())).isPresent();
        assertProblem(
                () -> WORLD.as(
                        chief,
                        home,
                        () -> INVITATIONS.renew(revoked.invitation().id())),
                "invitation-closed");
        assertThat(again.invitation().until())
                .isEqualTo(again.invitation().sentAt().plus(Duration.ofDays(Invitation.DAYS)));
    }

    @Test
    @DisplayName("of administrators are none of other members' business, who invite advice-seekers only")
    void belongToTheirMakers() {
        var ofChief = invite(chief, draft(null, Role.CLIENT));
        var ofAdviser = invite(adviser, draft(null, Role.CLIENT));
        var guest = WORLD.member(home, "Gast " + own, false, Role.GUEST);

        assertThat(keys(adviser)).containsExactly(ofAdviser.invitation().id());
        assertThat(keys(chief))
                .containsExactly(
                        ofAdviser.invitation().id(), ofChief.invitation().id());
        assertThatThrownBy(() -> invite(adviser, draft(null, Role.MEMBER))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(
                        adviser,
                        home,
                        () -> INVITATIONS.renew(ofChief.invitation().id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> keys(guest)).isInstanceOf(NotAllowedException.class);
        var other = WORLD.organisation("other-" + own);
        assertThatThrownBy(() -> WORLD.as(
                        World.administratorOf(other),
                        () -> INVITATIONS.get(ofChief.invitation().id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("are refused with all faults at once")
    void faults() {
        var faulty = new NewInvitation(
                " ", "kein Konto", Set.of(Role.CLIENT, Role.MEMBER), true, LocalDate.of(2020, 1, 1), "fr");

        assertFaults(
                () -> invite(chief, faulty),
                new Fault("name", "required", ""),
                new Fault("email", "wrong", ""),
                new Fault("roles", "client-alone", ""),
                new Fault("lastDay", "in-the-past", ""),
                new Fault("language", "wrong", ""));
        assertFaults(
                () -> invite(chief, draft(WORLD.email("Beratung " + own), Role.MEMBER)),
                new Fault("email", "already-member", ""));
    }

    @Test
    @DisplayName("give a membership with a last day, after which nobody acts")
    void lastDay() {
        var today = LocalDate.now(NetworkDays.ZONE);
        var issued = invite(chief, new NewInvitation("Gast", null, Set.of(Role.GUEST), false, today, "de"));
        var person = ADMISSIONS.register(issued.code(), account("Gast", "gast." + own));

        assertThat(WORLD.get(TenantContext.class).membership(person, home.slug()))
                .isPresent();
        assertThat(member(person)).isEqualTo(today);
    }

    private LocalDate member(PersonId person) {
        return WORLD.as(chief, home, () -> WORLD.get(Members.class).get(person).lastDay());
    }

    private static NewInvitation draft(String address, Role role) {
        return new NewInvitation("Amal", address, Set.of(role), true, null, "de");
    }

    private static NewAccount account(String name, String user) {
        return new NewAccount(name, user, "de", SECRET);
    }

    private Invitation.Issued invite(PersonId by, NewInvitation draft) {
        return WORLD.as(by, home, () -> INVITATIONS.invite(draft));
    }

    private Invitation one(PersonId by, Invitation.Issued issued) {
        return WORLD.as(by, home, () -> INVITATIONS.get(issued.invitation().id()));
    }

    private List<UUID> keys(PersonId by) {
        return WORLD.as(
                by,
                home,
                () -> INVITATIONS.list(PageRequest.first()).items().stream()
                        .map(Invitation::id)
                        .toList());
    }

    private static List<String> seats(PersonId person) {
        return WORLD.asPerson(person, () -> WORLD.get(Members.class).mine()).stream()
                .map(Membership::slug)
                .toList();
    }

    private static void assertFaults(ThrowingCallable work, Fault... faults) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults()).containsExactly(faults));
    }

    private static void assertProblem(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(((Problem) conflict).code()).isEqualTo(code));
    }
}
