// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnernetz.testkit.plugin.TestPlatform.may;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.founderguide.internal.law.Question;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.founderguide.internal.law.Standing;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.founderguide.internal.project.Result;
import org.partnernetz.money.Cents;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.plugin.spi.LoadedPage.Place;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.tenant.Role;
import org.partnernetz.testkit.plugin.Actor;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("The page of the checks")
class ChecksPageTest {
    private static final UUID PROJECT = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private Actor adviser;

    @BeforeEach
    void open(TestPlatform platform) throws SQLException {
        platform.clock().set(Instant.parse("2026-11-30T10:00:00Z"));
        platform.sql("""
                insert into ${schema}.founding_project
                  (id, organisation_id, code, title, industry, legal_form, work_form, phase, adviser_id, opened_at,
                   version)
                values ('00000000-0000-7000-8000-000000000001', ${organisation}, 'ABCDEFGH', 'Café', '', 'SOLE_TRADER',
                  'FULL_TIME', 'ACCESS', ${person}, now(), 0)""");
        adviser = platform.as(Role.MEMBER, may(May.ADVISE));
    }

    private ChecksPage page(Map<String, String> query) {
        var page = adviser.get(ChecksPage.class);
        page.load(new Place(PROJECT.toString(), new ListQuery(query)));
        return page;
    }

    private String answer(String field, String typed) {
        var page = page(Map.of());
        page.residence.set(field, typed);
        return page.answer();
    }

    @Test
    @DisplayName("asks one question after the other, and says that an answer was saved")
    void asksOneByOne() {
        assertThat(page(Map.of()).asked).isEqualTo(Question.STANDING);
        assertThat(answer("standing", "NEEDS_TITLE")).endsWith("/checks/" + PROJECT + "?done=answered");
        assertThat(page(Map.of()).asked).isEqualTo(Question.GROUND);
        answer("ground", "BUSINESS");
        assertThat(page(Map.of()).asked).isEqualTo(Question.INTEREST);
        assertThat(page(Map.of()).word(Question.INTEREST)).isEqualTo("reply.OPEN");
        answer("interest", "OPEN");
        assertThat(page(Map.of()).asked).as("who was not asked has not said no").isEqualTo(Question.INTEREST);
    }

    @Test
    @DisplayName("asks an earlier question again where the address names it, and none that is nobody's business")
    void asksAgain() {
        answer("standing", "EU_CITIZEN");

        assertThat(page(Map.of()).asked).isNull();
        assertThat(page(Map.of("ask", "standing")).asked).isEqualTo(Question.STANDING);
        assertThat(page(Map.of("ask", "interest")).asked).isNull();
    }

    @Test
    @DisplayName("keeps what somebody else has answered meanwhile")
    void keepsOthers() {
        answer("standing", "NEEDS_TITLE");
        answer("ground", "BUSINESS");
        var early = page(Map.of("ask", "effect"));
        answer("interest", "YES");
        early.residence.set("effect", "NO");
        early.answer();

        var facts = page(Map.of()).known.facts();
        assertThat(facts.standing()).isEqualTo(Standing.NEEDS_TITLE);
        assertThat(facts.interest()).isEqualTo(Reply.YES);
        assertThat(facts.effect()).isEqualTo(Reply.NO);
    }

    @Test
    @DisplayName("tells at its field what cannot be")
    void tellsFaults() {
        answer("standing", "NEEDS_TITLE");
        answer("ground", "TREATY");
        var page = page(Map.of("ask", "age"));
        page.residence.set("age", "13");
        assertThatThrownBy(page::answer)
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.faults()).containsExactly(new Fault("age", "too-small", "14")));
        page.subsidy.set("benefit", "10.000,01");
        page.subsidy.set("lastGrantEnded", "1.12.2099");
        assertThatThrownBy(page::save)
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.faults())
                                .extracting(Fault::field, Fault::code)
                                .containsExactly(
                                        tuple("benefit", "too-much"), tuple("lastGrantEnded", "in-the-future")));
    }

    @Test
    @DisplayName("shows sums of a subsidy once what they depend on is known")
    void showsSums() {
        assertThat(page(Map.of()).subsidies.check().startupGrant().sums()).isNull();
        var page = page(Map.of());
        page.subsidy.set("benefit", "1.080");
        page.subsidy.set("lastGrantEnded", "3. Mai 2020");
        assertThat(page.save()).endsWith("?done=saved");

        var found = page(Map.of()).subsidies;
        assertThat(found.facts().benefit()).isEqualTo(new Cents(1_080_00));
        assertThat(found.facts().formerGrant())
                .as("a day says that there was one")
                .isEqualTo(Reply.YES);
        assertThat(found.facts().partner()).isEqualTo(Reply.OPEN);
        assertThat(found.check().startupGrant().sums()).isNotNull();
        assertThat(found.check().goodsGrant().sums()).isNull();
    }

    @Test
    @DisplayName("changes nothing once the advice has ended, and still shows it")
    void isClosed() {
        answer("standing", "EU_CITIZEN");
        var late = page(Map.of("ask", "standing"));
        adviser.get(Projects.class).close(PROJECT, new Projects.Closing(Result.FOUNDED));

        assertThatThrownBy(late::answer).isInstanceOf(ConflictException.class);
        assertThatThrownBy(late::save).isInstanceOf(ConflictException.class);
        assertThat(page(Map.of()).known.facts().standing()).isEqualTo(Standing.EU_CITIZEN);
    }
}
