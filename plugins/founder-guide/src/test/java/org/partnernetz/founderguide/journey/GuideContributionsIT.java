// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.Await;
import org.partnernetz.testkit.harness.Database;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;
import org.partnernetz.testkit.harness.rest.Session;

/** What the founder guide adds to the rest of the platform, and for whom. It is on for two organisations. */
@WithPlatform
@DisplayName("The founder guide adds for its advisers, and for nobody else,")
class GuideContributionsIT {
    private static final String API = "/api/v1/organisations/fitt/";
    private static final String PROJECTS = API + "p/founder-guide/projects";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private final String title =
            "vorhaben" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private RunningPlatform platform;
    private Person person;
    private Caller adviser;
    private String project;

    @BeforeEach
    void begin(RunningPlatform running) throws Exception {
        platform = running;
        FounderGuide.on(platform, "fitt", "sis");
        person = platform.person("fitt", "member");
        adviser = Caller.of(platform, person);
        project = open(title);
    }

    @AfterAll
    static void tidy() throws Exception {
        FounderGuide.on(RunningPlatform.get()).offFor("sis");
    }

    @Test
    @DisplayName("a card on the home: whose talk after the start is due, until it was held")
    void card() throws Exception {
        assertThat(home(person, "fitt")).doesNotContain(title);
        start(TODAY.minusDays(100));

        assertThat(home(person, "fitt")).contains(title);
        assertThat(home(made("fitt", "GUEST"), "fitt")).doesNotContain(title);
        assertThat(home(made("fitt", "CLIENT"), "fitt")).doesNotContain(title);
        assertThat(home(platform.person("sis", "administrator"), "sis")).doesNotContain(title);
        assertThat(home(platform.person("sis", "administrator"), "fitt")).doesNotContain(title);
        assertThat(Caller.anonymous(platform).get("/o/fitt").body()).doesNotContain(title);
        hold();
        assertThat(home(person, "fitt")).doesNotContain(title);
    }

    @Test
    @DisplayName("a morning's reminder of that talk, to the responsible adviser alone, once while it is unread")
    void reminder() throws Exception {
        start(TODAY.minusDays(100));
        runJob("aftercare");
        runJob("aftercare");

        assertThat(notices()).isEqualTo(1);
        assertThat(Session.of(platform, person).get("/my/notifications").body()).contains(title);
        for (var other : new Person[] {
            platform.person("fitt", "administrator"), platform.person("sis", "member"), made("fitt", "GUEST")
        }) {
            assertThat(Session.of(platform, other).get("/my/notifications").body())
                    .as(other.email())
                    .doesNotContain(title);
        }
        Database.run(platform, "delete from core.notice where '" + title + "' = any (texts)");
        hold();
        runJob("aftercare");
        assertThat(notices()).isZero();
    }

    @Test
    @DisplayName("a notice that an expert body has answered by a link, to the project's adviser alone, once")
    void answered() throws Exception {
        var copy = adviser.post(PROJECTS + "/" + project + "/copies", "{\"language\": \"de\"}")
                .json()
                .getString("id");
        var link = new FounderGuide(adviser, "fitt").link(copy).json().getString("address");
        runJob("statements");
        assertThat(notices()).isZero();

        var visitor = new LinkVisitor(platform, link);
        assertThat(visitor.answers("IHK Musterfrau", "NEGATIVE", "Zu wenig Eigenkapital")
                        .status())
                .isEqualTo(302);
        runJob("statements");
        assertThat(notices()).isEqualTo(1);
        assertThat(Session.of(platform, person).get("/my/notifications").body())
                .contains(title, "fachkundige Stelle")
                .doesNotContain("Musterfrau", "Eigenkapital");
        assertThat(Database.number(
                        platform,
                        "select count(*) from core.notice where address = 'p/founder-guide/copy/" + copy + "'"))
                .isEqualTo(1);
        assertThat(Session.of(platform, platform.person("fitt", "administrator"))
                        .get("/my/notifications")
                        .body())
                .doesNotContain(title);
        Database.run(platform, "delete from core.notice where '" + title + "' = any (texts)");
        runJob("statements");
        assertThat(notices()).as("told once").isZero();
    }

    @Test
    @DisplayName("a notice of a statement that another organisation gives, and none of what the adviser writes down")
    void stated() throws Exception {
        var copy = adviser.post(PROJECTS + "/" + project + "/copies", "{\"language\": \"de\"}")
                .json()
                .getString("id");
        var said = "{\"body\": \"IHK\", \"result\": \"POSITIVE\", \"decidedOn\": \"" + TODAY + "\", \"remarks\": \"\"}";
        assertThat(adviser.post(API + "p/founder-guide/copies/" + copy + "/statements", said)
                        .status())
                .isLessThan(300);
        runJob("statements");
        assertThat(notices()).isZero();

        adviser.send(
                "PUT",
                API + "p/founder-guide/copies/" + copy + "/readers/sis",
                "{\"until\": \"" + TODAY.plusDays(7) + "\"}",
                Map.of());
        var body = Caller.of(platform, platform.person("sis", "member"));
        assertThat(body.post("/api/v1/organisations/sis/p/founder-guide/copies/" + copy + "/statements", said)
                        .status())
                .isLessThan(300);
        runJob("statements");
        assertThat(notices()).isEqualTo(1);
    }

    @Test
    @DisplayName("hits of the search: by title and code, never by what is planned")
    void search() throws Exception {
        var planned = "geheimrezept" + title;
        adviser.send(
                "PUT",
                PROJECTS + "/" + project + "/chapters/IDEA",
                "{\"text\": \"" + planned + "\", \"state\": \"DRAFT\"}",
                Map.of());
        var code = adviser.get(PROJECTS + "/" + project).json().getString("code");

        assertThat(hits(adviser, "fitt", title)).isEqualTo(1);
        assertThat(found(adviser, "fitt", code)).contains("/o/fitt/p/founder-guide/project/" + project);
        assertThat(hits(adviser, "fitt", planned)).isZero();
        var elsewhere = Caller.of(platform, platform.person("sis", "administrator"));
        assertThat(hits(elsewhere, "sis", title)).isZero();
        assertThat(hits(Caller.of(platform, made("fitt", "GUEST")), "fitt", title))
                .isZero();
        assertThat(hits(Caller.anonymous(platform), "fitt", title)).isZero();
        open(title + " zwei");
        assertThat(hits(adviser, "fitt", title)).isEqualTo(2);
    }

    @Test
    @DisplayName("figures: projects by phase and businesses founded, each of the own organisation")
    void figures() throws Exception {
        var elsewhere = Caller.of(platform, platform.person("sis", "member"));
        var access = figure(adviser, "fitt", "phase-access");
        var founded = figure(adviser, "fitt", "foundations");
        var foreign = figure(elsewhere, "sis", "phase-access");
        open(title + " zwei");
        start(TODAY);

        assertThat(figure(adviser, "fitt", "phase-access")).isEqualTo(access + 1);
        assertThat(figure(adviser, "fitt", "foundations")).isEqualTo(founded + 1);
        assertThat(figure(elsewhere, "sis", "phase-access")).isEqualTo(foreign);
        assertThat(statistics(elsewhere, "fitt").status()).isEqualTo(404);
        assertThat(statistics(Caller.of(platform, made("fitt", "GUEST")), "fitt")
                        .status())
                .isNotEqualTo(200);
        adviser.post(PROJECTS + "/" + project + "/advance", "{}");
        assertThat(figure(adviser, "fitt", "phase-access")).isEqualTo(access);
    }

    @Test
    @DisplayName("figures of phases in the order of the phases")
    void inOrder() {
        assertThat(statistics(adviser, "fitt").items().stream()
                        .map(figure -> figure.getString("key"))
                        .filter(key -> key.startsWith("phase-")))
                .containsExactly(
                        "phase-access", "phase-orientation", "phase-planning", "phase-start", "phase-consolidation");
    }

    @Test
    @DisplayName("a reminder of tomorrow's appointment, once")
    void appointment() throws Exception {
        var tomorrow = "{\"startsAt\": \"" + TODAY.plusDays(1) + "T12:00:00Z\", \"place\": \"Campus\"}";
        adviser.post(PROJECTS + "/" + project + "/appointments", tomorrow);
        runJob("appointments");
        runJob("appointments");

        assertThat(notices()).isEqualTo(1);
    }

    @Test
    @DisplayName("nothing of a project whose time is over, but what is counted")
    void erases() throws Exception {
        var of = " where id = '" + project + "'";
        Database.run(
                platform,
                "update founder_guide.founding_project set closed_on = '2001-05-10', result = 'FOUNDED'" + of);
        runJob("retention");

        assertThat(adviser.get(PROJECTS + "/" + project).status()).isEqualTo(404);
        assertThat(Database.number(platform, "select count(*) from founder_guide.founding_project" + of))
                .isZero();
        assertThat(Database.number(platform, "select count(*) from founder_guide.project_statistic" + of))
                .isEqualTo(1);
    }

    private String open(String named) {
        return new FounderGuide(adviser, "fitt").open(named);
    }

    private void start(LocalDate day) {
        var adviserId = adviser.get(PROJECTS + "/" + project).json().getString("adviserId");
        var facts = "{\"title\": \"" + title + "\", \"industry\": \"Handel\", \"legalForm\": \"SOLE_TRADER\","
                + " \"workForm\": \"FULL_TIME\", \"adviser\": \"" + adviserId + "\", \"startedOn\": \"" + day + "\"}";
        var answer = adviser.send("PUT", PROJECTS + "/" + project, facts, Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private void hold() {
        var answer =
                adviser.send("PUT", PROJECTS + "/" + project + "/talks/3", "{\"heldOn\": \"" + TODAY + "\"}", Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private String home(Person who, String organisation) {
        return Session.of(platform, who).get("/o/" + organisation).body();
    }

    private static int hits(Caller caller, String organisation, String words) {
        return found(caller, organisation, words).size();
    }

    private static List<String> found(Caller caller, String organisation, String words) {
        return caller.get("/api/v1/organisations/" + organisation + "/search?q=" + words).items().stream()
                .map(hit -> hit.getString("address"))
                .toList();
    }

    private static Answer statistics(Caller caller, String organisation) {
        return caller.get("/api/v1/organisations/" + organisation + "/statistics?from=" + YearMonth.from(TODAY));
    }

    private static int figure(Caller caller, String organisation, String key) {
        return statistics(caller, organisation).items().stream()
                .filter(figure -> figure.getString("owner").equals("founder-guide")
                        && figure.getString("key").equals(key))
                .mapToInt(figure -> figure.getInt("value"))
                .findFirst()
                .orElseThrow();
    }

    private long notices() throws Exception {
        return Database.number(platform, "select count(*) from core.notice where '" + title + "' = any (texts)");
    }

    /** Runs a job as if its time had come. */
    private void runJob(String job) throws Exception {
        var ofFitt = " owner = 'founder-guide' and job = '" + job + "' and organisation_id = "
                + "(select id from core.organisation where slug = 'fitt')";
        var runs = "select count(*) from core.job_run where outcome = 'SUCCEEDED' and" + ofFitt;
        Await.until(
                "the job is planned",
                () -> Database.number(platform, "select count(*) from core.job_schedule where" + ofFitt) == 1);
        var before = Database.number(platform, runs);
        Database.run(platform, "update core.job_schedule set next_at = now() - interval '1 second' where" + ofFitt);
        Await.until("the job ran", () -> Database.number(platform, runs) > before);
    }

    private Person made(String organisation, String role) throws Exception {
        return Crowd.person(platform, new Membership(organisation, role, false, false));
    }
}
