// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Session;

@WithPlatform
@DisplayName("A founder with an own account")
class FounderAloneIT {
    private static final String GUIDE = "/api/v1/organisations/fitt/p/founder-guide/";
    private static final String PAGES = "/o/fitt/p/founder-guide/";
    private static final String CHAPTER = "{\"text\": \"Meine Idee\", \"state\": \"DRAFT\"}";
    private static final String LINE = "{\"kind\": \"COST\", \"name\": \"Miete\", \"amount\": 50000}";

    private RunningPlatform platform;
    private Caller adviser;
    private Person founder;
    private String own;
    private String foreign;

    @BeforeEach
    void begin(RunningPlatform running) throws Exception {
        platform = running;
        FounderGuide.on(platform, "fitt");
        adviser = Caller.of(platform, platform.person("fitt", "member"));
        founder = made("fitt", "CLIENT");
        own = open("Eigenes");
        foreign = open("Fremdes");
        assertThat(link(own, founder).status()).isEqualTo(200);
        assertThat(link(foreign, made("fitt", "CLIENT")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("works on the own plan and figures together with the adviser")
    void worksOnThePlan() {
        var caller = Caller.of(platform, founder);
        assertThat(caller.get(GUIDE + "projects").items())
                .extracting(project -> project.getString("id"))
                .containsExactly(own);
        assertThat(put(caller, own + "/chapters/IDEA", CHAPTER).status()).isEqualTo(200);
        assertThat(caller.post(GUIDE + "projects/" + own + "/lines", LINE).status())
                .isEqualTo(201);
        assertThat(caller.get(GUIDE + "projects/" + own + "/liquidity").status())
                .isEqualTo(200);
        assertThat(adviser.get(GUIDE + "projects/" + own + "/chapters").body()).contains("Meine Idee");
        assertThat(adviser.get(GUIDE + "projects/" + own + "/figures").body()).contains("Miete");
        var pages = Session.of(platform, founder);
        for (var page : List.of("project/", "figures/", "liquidity/")) {
            assertThat(pages.get(PAGES + page + own).status()).as(page).isEqualTo(200);
        }
        assertThat(pages.get(PAGES + "project/" + own).body()).doesNotContain("facts:save");
    }

    @Test
    @DisplayName("sees nothing else: not the adviser's side of the own project, not another founder's")
    void seesNothingElse() {
        var caller = Caller.of(platform, founder);
        for (var path : List.of("residence", "subsidies", "permits", "talks", "copies")) {
            assertThat(caller.get(GUIDE + "projects/" + own + "/" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(caller.post(GUIDE + "projects/" + own + "/advance", "{}").status())
                .isEqualTo(404);
        assertThat(link(caller, own, founder).status()).isEqualTo(404);
        var pages = Session.of(platform, founder);
        for (var page : List.of("checks/", "permits/", "dossier/")) {
            assertThat(pages.get(PAGES + page + own).status()).as(page).isEqualTo(404);
        }
        assertThat(pages.get(PAGES + "figures/" + foreign).status()).isEqualTo(404);
        assertClosed(caller, foreign);
    }

    @Test
    @DisplayName("has a project that is nobody else's business")
    void isNobodyElsesBusiness() throws Exception {
        assertClosed(Caller.of(platform, made("fitt", "CLIENT")), own);
        assertClosed(Caller.of(platform, made("fitt", "GUEST")), own);
        assertClosed(Caller.of(platform, made("sis", "CLIENT")), own);
        assertClosed(Caller.of(platform, platform.person("sis", "administrator")), own);
    }

    @Test
    @DisplayName("has one project, given by an adviser to an account that is there, and taken back again")
    void hasOneProject() {
        assertThat(link(foreign, founder).body()).contains("has-a-project");
        assertThat(put(adviser, own + "/founder", "{\"email\": \"niemand@example.org\"}")
                        .body())
                .contains("unknown-founder");
        assertThat(adviser.send("DELETE", GUIDE + "projects/" + own + "/founder", null, Map.of())
                        .status())
                .isEqualTo(200);
        assertClosed(Caller.of(platform, founder), own);
    }

    private void assertClosed(Caller caller, String project) {
        for (var path : List.of("", "/chapters", "/figures", "/liquidity")) {
            assertThat(caller.get(GUIDE + "projects/" + project + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(put(caller, project + "/chapters/IDEA", CHAPTER).status()).isEqualTo(404);
        assertThat(caller.post(GUIDE + "projects/" + project + "/lines", LINE).status())
                .isEqualTo(404);
    }

    private String open(String title) {
        return new FounderGuide(adviser, "fitt").open(title);
    }

    private Answer link(String project, Person person) {
        return link(adviser, project, person);
    }

    private static Answer link(Caller caller, String project, Person person) {
        return put(caller, project + "/founder", "{\"email\": \"" + person.email() + "\"}");
    }

    private static Answer put(Caller caller, String path, String body) {
        return caller.send("PUT", GUIDE + "projects/" + path, body, Map.of());
    }

    private Person made(String organisation, String role) throws Exception {
        return Crowd.person(platform, new Crowd.Membership(organisation, role, false, false));
    }
}
