// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnernetz.testkit.plugin.TestPlatform.may;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.document.Documents;
import org.partnernetz.document.IssuedPapers;
import org.partnernetz.document.Paper;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.testkit.plugin.Actor;
import org.partnernetz.testkit.plugin.PluginTest;
import org.partnernetz.testkit.plugin.TestPlatform;

@PluginTest
@DisplayName("What expert bodies say about a frozen copy")
class StatementsTest {
    private static final UUID COPY = UUID.fromString("00000000-0000-7000-8000-000000000006");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final StatementDraft YES = new StatementDraft("IHK", Verdict.POSITIVE, TODAY, "Gut");

    @BeforeEach
    void freeze(TestPlatform platform) throws SQLException {
        platform.clock().set(Instant.parse("2026-12-03T09:00:00Z"));
        platform.sql("""
                insert into ${schema}.founding_project
                  (id, organisation_id, code, title, industry, legal_form, work_form, phase, adviser_id, opened_at,
                   closed_on, result, version)
                values ('00000000-0000-7000-8000-000000000001', ${organisation}, 'ABCDEFGH', 'Café', '', 'UNDECIDED',
                  'FULL_TIME', 'ACCESS', ${person}, now(), '2001-02-03', 'FOUNDED', 0);
                insert into ${schema}.frozen_copy
                values ('00000000-0000-7000-8000-000000000006', ${organisation}, '00000000-0000-7000-8000-000000000001',
                  'ABCDEFGHABCDEFGH', 'Plan', 'de', '<p>Plan</p>', 'Plan', null, null, '2026-12-01T09:00:00Z', ${person});
                insert into ${schema}.copy_share
                select '00000000-0000-7000-8000-000000000007', ${organisation}, '00000000-0000-7000-8000-000000000006',
                  o.id, '2999-01-01', '00000000-0000-7000-8000-000000000001'
                from core.organisation o where o.slug = 'attackers'""");
    }

    @Test
    @DisplayName("is looked at by link before it is handed in, which is then done once")
    void isCheckedByLink(TestPlatform platform) throws SQLException {
        var visitor = platform.linked(CopyLinks.PAGE, COPY).get(LinkedCopies.class);
        var before = visitor.get();
        assertThat(before.draft()).isEqualTo(StatementDraft.none());
        assertThat(before.checked()).isNull();

        assertThat(visitor.check(YES))
                .isEqualTo(new Statement(Keys.NONE, "IHK", Verdict.POSITIVE, TODAY, "Gut", false, Instant.EPOCH));
        assertThat(visitor.get().answer()).isNull();
        assertThat(visitor.get().checked()).isNotNull();

        visitor.answer(YES);
        assertThat(visitor.get().answer())
                .extracting(Statement::body, Statement::byLink)
                .containsExactly("IHK", true);
        assertThat(visitor.get().draft()).isEqualTo(StatementDraft.none());
        assertThatThrownBy(() -> visitor.check(YES)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> visitor.answer(YES)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("presets no verdict by link, and keeps what was written when something is missing")
    void isKeptByLink(TestPlatform platform) throws SQLException {
        var visitor = platform.linked(CopyLinks.PAGE, COPY).get(LinkedCopies.class);
        refuses(() -> visitor.check(new StatementDraft("", null, null, "Begonnen")), "body", "result");
        refuses(() -> visitor.check(new StatementDraft("IHK", Verdict.CONDITIONAL, null, "")), "remarks");

        assertThat(visitor.get().draft()).isEqualTo(new StatementDraft("IHK", Verdict.CONDITIONAL, null, ""));
        assertThat(visitor.get().checked()).isNull();
        assertThat(platform.linked(CopyLinks.PAGE, COPY)
                        .get(LinkedCopies.class)
                        .get()
                        .draft())
                .as("another link to the same copy")
                .isEqualTo(StatementDraft.none());
    }

    @Test
    @DisplayName("is not there for a link to something else, nor for who acts without one")
    void needsALink(TestPlatform platform) throws SQLException {
        var elsewhere = platform.linked(CopyLinks.PAGE, UUID.randomUUID()).get(LinkedCopies.class);
        assertThatThrownBy(elsewhere::get).isInstanceOf(NotFoundException.class);
        var member = adviser(platform).get(LinkedCopies.class);
        assertThatThrownBy(() -> member.answer(YES)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is looked at by an expert body of the network, under its own name, before it is written down")
    void isCheckedByMembers(TestPlatform platform) {
        platform.with(Organisations.class, directory(platform));
        var expert = platform.elsewhere(Role.MEMBER).get(Statements.class);
        assertThat(expert.check(COPY, YES.by("Somebody else")).body()).isEqualTo("attackers");
        assertThat(adviser(platform).get(Copies.class).get(COPY).statements()).isEmpty();

        var said = expert.record(COPY, YES).statements();
        assertThat(said).extracting(Statement::body, Statement::byLink).containsExactly(tuple("attackers", false));
        assertThat(adviser(platform).get(Copies.class).get(COPY).statements()).isEqualTo(said);
    }

    @Test
    @DisplayName("needs a name, a verdict, a day between the copy and today, and conditions that are named")
    void isWhole(TestPlatform platform) {
        var statements = adviser(platform).get(Statements.class);
        refuses(() -> statements.check(COPY, StatementDraft.none()), "body", "result", "decidedOn");
        refuses(() -> statements.record(COPY, YES.on(TODAY.plusDays(1))), "decidedOn");
        refuses(() -> statements.check(COPY, YES.on(LocalDate.of(2026, 11, 30))), "decidedOn");
    }

    @Test
    @DisplayName("ends for an expert body when the copy is taken back")
    void endsWithTheShare(TestPlatform platform) {
        platform.with(Organisations.class, directory(platform));
        var readers = adviser(platform).get(CopyReaders.class);
        assertThat(readers.share(COPY, "attackers", TODAY.plusDays(7)).shares())
                .containsExactly(new Copy.Share("attackers", "attackers", TODAY.plusDays(7)));
        refuses(() -> readers.share(COPY, "attackers", TODAY.minusDays(1)), "until");
        refuses(() -> readers.share(COPY, "attackers", TODAY.plusDays(181)), "until");
        refuses(() -> readers.share(COPY, "victims", TODAY), "organisation");
        refuses(() -> readers.share(COPY, "nobody", TODAY), "organisation");
        assertThat(readers.withdraw(COPY, "attackers").shares()).isEmpty();
        assertThat(adviser(platform).get(Copies.class).get(COPY).shares()).isEmpty();

        var expert = platform.elsewhere(Role.MEMBER).get(Statements.class);
        assertThatThrownBy(() -> expert.record(COPY, YES)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("is a paper for those who may read it, and tells how it came in")
    void isOnPaper(TestPlatform platform) throws SQLException {
        platform.with(Organisations.class, directory(platform));
        var printed = new ArrayList<Paper>();
        platform.with(Documents.class, proxy(Documents.class, (method, paper) -> {
            printed.add((Paper) paper);
            return new byte[0];
        }));
        var visitor = platform.linked(CopyLinks.PAGE, COPY);
        visitor.get(LinkedCopies.class)
                .answer(new StatementDraft("HWK", Verdict.NEGATIVE, null, "Nein.\n\nNie <mehr>"));
        var adviser = adviser(platform);
        var copy = adviser.get(Statements.class).record(COPY, YES);

        var seen = visitor.get(LinkedCopies.class).get().copy();
        assertThat(visitor.get(Statements.class)
                        .pdf(seen, ListQuery.all(), Locale.GERMAN)
                        .name())
                .isEqualTo("Stellungnahme-zu-Plan-HWK-2026-12-03.pdf");
        assertThat(printed.get(0).body())
                .contains("Nicht tragfähig", "Per Link abgegeben am", "ABCD-EFGH-ABCD-EFGH")
                .endsWith("<p>Nie &lt;mehr&gt;</p>");
        assertThat(printed.get(0).code()).as("The code is the copy's").isEmpty();

        var first = new ListQuery(Map.of("of", copy.statements().get(0).id().toString()));
        adviser.get(Statements.class).pdf(copy, first, Locale.ENGLISH);
        assertThat(printed.get(1).body()).contains("Recorded in the network on", "<p>Gut</p>");
        var unknown = new ListQuery(Map.of("of", COPY.toString()));
        assertThatThrownBy(() -> adviser.get(Statements.class).pdf(copy, unknown, Locale.ENGLISH))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("leaves the register of papers with its project")
    void isForgotten(TestPlatform platform) {
        var forgotten = new ArrayList<UUID>();
        platform.with(IssuedPapers.class, proxy(IssuedPapers.class, (method, first) -> {
            forgotten.add((UUID) first);
            return null;
        }));
        adviser(platform).get(Copies.class).leave(UUID.fromString("00000000-0000-7000-8000-000000000001"));
        assertThat(forgotten).containsExactly(COPY);
    }

    /** Both organisations, by slug and key. */
    private static Organisations directory(TestPlatform platform) {
        var known = Stream.of(adviser(platform), platform.elsewhere(Role.MEMBER))
                .map(actor -> actor.get(TenantContext.class).required())
                .map(acting -> organisation(acting.organisation(), acting.slug()))
                .toList();
        return proxy(Organisations.class, (method, asked) -> {
            var found = known.stream()
                    .filter(one -> asked.equals(one.id()) || asked.equals(one.slug()))
                    .findFirst();
            return method.equals("find") ? found : found.orElseThrow(NotFoundException::new);
        });
    }

    private static Organisation organisation(OrganisationId id, String slug) {
        return new Organisation(
                id, slug, slug, "A", "#123456", null, null, null, null, null, List.of(), List.of(), List.of());
    }

    private static <T> T proxy(Class<T> type, BiFunction<String, Object, Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) -> answer.apply(method.getName(), values[0])));
    }

    private static Actor adviser(TestPlatform platform) {
        return platform.as(Role.MEMBER, may(May.ADVISE));
    }

    private static void refuses(ThrowingCallable call, String... fields) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::field)
                                .containsExactly(fields));
    }
}
