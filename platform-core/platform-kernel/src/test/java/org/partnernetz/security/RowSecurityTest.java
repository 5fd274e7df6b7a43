// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.testkit.rowsecurity.Attacks;
import org.partnernetz.testkit.rowsecurity.Catalogue;
import org.partnernetz.testkit.rowsecurity.Policy;

/** Isolation is proven here, and so is the proof: each policy is taken away and opened, and somebody must notice. */
@DisplayName("Row security")
class RowSecurityTest {
    private static final Set<String> OF_OWNER = Set.of(
            "core.acting(who uuid, organisation_slug text)",
            "core.own_events(earliest timestamp with time zone, now timestamp with time zone, most integer)",
            "core.own_unread_topics(most integer)");
    private static final Set<String> OF_SEARCH = Set.of(
            "core.bind(token text, organisation text, who text, in_network text, held_roles text, advised_by text,"
                    + " by_link text, visiting text)",
            "core.count_post()",
            "core.apply_moderation(of_topic uuid)",
            "core.erase_texts(decision core.moderation)",
            "core.tell_move()",
            "core.moderation_entries(before timestamp with time zone, before_id uuid, most integer)",
            "core.tell_flag()",
            "core.settle_flags()",
            "core.forget_flags()",
            "core.forget_answer(of_topic uuid, of_post uuid)",
            "core.index_moderated(of_topic uuid)",
            "core.moderate()",
            "core.tell_moderation(decision core.moderation, deed text)",
            "core.due_deliveries(owners text[], listeners text[], at timestamp with time zone, most integer)",
            "core.due_fills(plugins text[], kinds text[], at timestamp with time zone)",
            "core.due_jobs(owners text[], jobs text[], at timestamp with time zone)",
            "core.take_place()",
            "core.erase_person(who uuid, at timestamp with time zone)",
            "core.erasure_scope(who uuid)",
            "core.forget_notices()",
            "core.forget_plugin_choices(purged text)",
            "core.forget_plugin_documents(purged text)",
            "core.forget_plugin_drafts(purged text)",
            "core.forget_plugin_facts(purged text)",
            "core.forget_plugin_jobs(purged text)",
            "core.forget_plugin_links(purged text)",
            "core.forget_plugin_notices(purged text)",
            "core.forget_plugin_papers(purged text)",
            "core.check_paper(hash text, surname text, today date, at timestamp with time zone)",
            "core.notify(new_id uuid, recipient uuid, organisation bigint, of_plugin text, of_kind text,"
                    + " with_texts text[], at_address text, at timestamp with time zone)",
            "core.index_event()",
            "core.index_events(one_event uuid)",
            "core.index_offer()",
            "core.index_offers(one_offer uuid)",
            "core.index_post()",
            "core.index_posts(one_post uuid, one_topic uuid)",
            "core.index_topic()",
            "core.public_addresses(visited bigint, pages text[], most integer)",
            "core.put_document(of_plugin text, of_kind text, of_key text, new_title text, new_text text, at_address"
                    + " text, for_audience text, for_group uuid, needing text, for_person uuid, with_facets jsonb, at"
                    + " timestamp with time zone)",
            "core.remove_documents(of_plugin text, of_kind text, of_key text)",
            "core.search(terms tsquery, visited bigint, running text[], of_plugin text, of_kind text,"
                    + " of_organisation text, with_facets jsonb, after_rank numeric, after_at timestamp with time zone,"
                    + " after_id bigint, size integer)",
            "core.search_everywhere(terms tsquery, most integer)",
            "core.language_of(of_kind text, of_key text)",
            "core.title_language_of(of_kind text, of_key text)",
            "core.own_email()",
            "core.own_devices()",
            "core.person_at(address text)",
            "core.add_account(who uuid, address text, hash text)",
            "auth.account_of(address text)",
            "auth.token_owner(presented text, at timestamp with time zone)",
            "auth.knows_device(who uuid, device text, at timestamp with time zone)",
            "auth.invitation(hash text, at timestamp with time zone)",
            "auth.open_account(hash text, new_id uuid, called text, speaks text, chosen text, secret text,"
                    + " at timestamp with time zone)",
            "auth.begin_reset(address text, hash text, ends_at timestamp with time zone,"
                    + " at timestamp with time zone)",
            "auth.reset_of(hash text, at timestamp with time zone)",
            "auth.reset_password(hash text, replacement text, at timestamp with time zone)",
            "core.make_reset(who uuid, hash text, ends_at timestamp with time zone, at timestamp with time zone)",
            "core.accept_invitation(hash text, new_id uuid, at timestamp with time zone)",
            "core.forget_entries()",
            "core.forget_resets()",
            "core.holds_reset(who uuid, by_organisation bigint)",
            "core.partners_without_administrator(among bigint[])",
            "core.still_invites(organisation bigint, maker uuid, to_roles text[])",
            "core.end_overdue_memberships(today date, at timestamp with time zone)",
            "auth.let_in(who uuid, device text, caller text, at timestamp with time zone)",
            "auth.refused(address text, slowed boolean, caller text, at timestamp with time zone)",
            "auth.not_proven(who uuid, at timestamp with time zone)",
            "auth.change_password(who uuid, present text, replacement text, with_tokens boolean,"
                    + " at timestamp with time zone)",
            "auth.renew_hash(who uuid, present text, replacement text)",
            "auth.end_sessions(who uuid, at timestamp with time zone)",
            "auth.add_token(new_id uuid, who uuid, called text, hash text, may_write boolean, only_for text,"
                    + " until timestamp with time zone, at timestamp with time zone)",
            "auth.keep_session(session uuid, who uuid, called text, since timestamp with time zone, at timestamp"
                    + " with time zone)",
            "auth.forget_session(session uuid)",
            "auth.purge_sessions()",
            "auth.end_session(who uuid, session uuid, at timestamp with time zone)",
            "auth.factor_of(who uuid)",
            "auth.begin_factor(who uuid, new_secret text, at timestamp with time zone)",
            "auth.confirm_factor(who uuid, step bigint, hashes text[], at timestamp with time zone)",
            "auth.use_factor(who uuid, step bigint)",
            "auth.use_recovery(who uuid, hash text, at timestamp with time zone)",
            "auth.renew_recovery(who uuid, hashes text[], at timestamp with time zone)",
            "auth.remove_factor(who uuid, at timestamp with time zone)",
            "auth.factor_failed(who uuid, caller text, at timestamp with time zone)",
            "auth.contact_of(who uuid)",
            "auth.begin_address(who uuid, address text, to_new text, to_old text, ends_at timestamp with time zone,"
                    + " at timestamp with time zone)",
            "auth.address_of(hash text, at timestamp with time zone)",
            "auth.confirm_address(hash text, at timestamp with time zone)",
            "core.own_sessions(since timestamp with time zone)",
            "core.ended_sessions()",
            "core.forget_sessions()",
            "core.forget_access()",
            "core.remove_unused_accounts(at timestamp with time zone)",
            "core.lacks_factor(organisation bigint, with_roles text[])",
            "core.has_factor(who uuid)",
            "core.reset_factor(who uuid, at timestamp with time zone)",
            "auth.revoke_token(who uuid, token uuid, at timestamp with time zone)",
            "auth.failures(of_subject text, since timestamp with time zone)",
            "auth.note_attempt(subjects text[], at timestamp with time zone)",
            "auth.forgive_attempts(ids bigint[], subjects text[], at timestamp with time zone)",
            "auth.purge_attempts(before timestamp with time zone)",
            "core.free_place()",
            "core.my_groups()",
            "core.my_chairs()",
            "core.open_group()",
            "core.rename_group()",
            "core.tell_group_request()",
            "core.tell_group_seat()",
            "core.seat_organisation(who uuid)",
            "core.leave_groups()",
            "core.forget_group_requests()",
            "core.holds_place(of_event uuid)",
            "core.forget_organiser()",
            "core.forget_organisers()",
            "core.guest_place(hash text)",
            "core.plan_mail()",
            "core.replan_mail()",
            "core.is_listed(who uuid, organisation bigint)",
            "core.due_notices(at timestamp with time zone, most integer)",
            "core.take_notices(whom uuid, at timestamp with time zone)",
            "core.forget_mail_rhythm()",
            "core.count_file()",
            "core.kept_contents(hashes text[])",
            "core.event_recipients(of_event uuid)",
            "core.open_link(of_organisation text, of_plugin text, hash text," + " at timestamp with time zone)",
            "core.purge_requests(before timestamp with time zone)",
            "core.network_reach(OUT people bigint, OUT organisations bigint)",
            "core.become_professional()",
            "core.advice_seeker(address text)",
            "core.find_people(typed text, among text, most integer)",
            "core.found_person(who uuid, among text)",
            "core.write_name_words()",
            "core.due_mails(at timestamp with time zone, most integer)",
            "core.mail_has_room(organisation bigint, since timestamp with time zone, most integer)",
            "core.mail_is_unwanted(whom uuid, of_notice text)",
            "core.stop_mail(hash text, stopped boolean)",
            "core.forget_mails()",
            "core.forget_unwanted_mails()",
            "core.ask_to_join(new_id uuid, at_organisation text, called text, mailbox text, speaks text, says text,"
                    + " at timestamp with time zone)",
            "core.forget_join_requests()",
            "core.in_network(who uuid, organisation bigint)",
            "core.write_directory(who uuid, organisation bigint)",
            "core.write_directory_of_member()",
            "core.write_directory_of_person()",
            "core.write_directory_of_profiles()",
            "core.write_directory_of_organisation()",
            "core.directory(among text, of_organisation bigint, facets text[], wanted text[], after text[], most integer)",
            "core.directory_places(who uuid)",
            "core.takes_part(who uuid, organisation bigint)");
    private static final Set<String> REVIEWED = DemoFunctions.and(OF_SEARCH, OF_OWNER);
    private static final Catalogue CATALOGUE =
            new Catalogue(TestDatabase.shared().appRole(), "partnernetz_search", REVIEWED, OF_OWNER);

    private static Attacks attacks;
    private static Connection superuser;

    @BeforeAll
    static void victims() throws SQLException {
        attacks = Victims.underAttack();
        superuser = TestDatabase.shared().superuser();
    }

    @AfterAll
    static void done() throws SQLException {
        superuser.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        attacks.open(superuser);
    }

    @AfterEach
    void takeBack() throws SQLException {
        superuser.rollback();
    }

    @Test
    @DisplayName("covers every table, with a reason wherever a policy is the same for all")
    void catalogueIsComplete() throws SQLException {
        superuser.rollback();

        assertThat(CATALOGUE.complaints(superuser)).isEmpty();
    }

    @Test
    @DisplayName("has something to lose in every table")
    void everyTableHasVictims() throws SQLException {
        for (var table : policies().stream().map(Policy::table).distinct().toList()) {
            assertThat(attacks.victims(superuser, table)).as(table).isPositive();
        }
    }

    @TestFactory
    @DisplayName("lets no attacker through")
    Stream<DynamicTest> holds() throws SQLException {
        return guarded()
                .map(policy -> dynamicTest(
                        policy.table() + " " + policy.name(),
                        () -> assertThat(attacks.breaches(superuser, policy)).isEmpty()));
    }

    @TestFactory
    @DisplayName("is missed in the catalogue as soon as one policy is dropped")
    Stream<DynamicTest> droppingIsNoticed() throws SQLException {
        return policies().stream()
                .map(policy -> dynamicTest(
                        policy.drop(),
                        () -> changed(
                                policy.drop(),
                                () -> assertThat(CATALOGUE.complaints(superuser))
                                        .contains(policy.table() + " has no policy for " + policy.command()))));
    }

    @TestFactory
    @DisplayName("lets an attacker through as soon as one policy is opened")
    Stream<DynamicTest> openingIsNoticed() throws SQLException {
        return guarded()
                .map(policy -> dynamicTest(
                        policy.widen(),
                        () -> changed(
                                policy.widen(),
                                () -> assertThat(attacks.breaches(superuser, policy))
                                        .isNotEmpty())));
    }

    private static Stream<Policy> guarded() throws SQLException {
        return policies().stream().filter(policy -> !policy.isOpen());
    }

    private static List<Policy> policies() throws SQLException {
        var policies = Policy.all(superuser);
        assertThat(policies).hasSizeGreaterThan(70);
        return policies;
    }

    private static void changed(String change, Check check) throws SQLException {
        var savepoint = superuser.setSavepoint();
        try (var statement = superuser.createStatement()) {
            statement.execute(change);
            check.run();
        } finally {
            superuser.rollback(savepoint);
        }
    }

    /** What is asserted while something is changed. */
    @FunctionalInterface
    private interface Check {
        void run() throws SQLException;
    }
}
