// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Session;

@WithBrowser
@DisplayName("A large file of a form")
class PartsIT {
    private static final RunningPlatform PLATFORM = RunningPlatform.get();
    private static final int PART = 256 * 1024;
    private static final int PARTS = 6;
    private static final Pattern SENT = Pattern.compile("/my/parts/.*[?]at=([0-9]+)");
    private static final Map<String, String> OURS =
            Map.of("Sec-Fetch-Site", "same-origin", "Content-Type", "application/octet-stream");

    private final List<String> begins = new CopyOnWriteArrayList<>();
    private final String group = UUID.randomUUID().toString();
    private final String address = "/o/fitt/groups/" + group + "/documents";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() throws SQLException, IOException {
        try (var database = PLATFORM.connectAsSuperuser();
                var statement = database.createStatement()) {
            statement.execute("insert into core.working_group (id, organisation_id, name, created_at) select '" + group
                    + "', id, 'Teile " + group + "', now() from core.organisation where slug = 'fitt'");
            statement.execute(
                    "insert into core.group_member (group_id, person_id, organisation_id, since) select '"
                            + group + "', m.person_id, m.organisation_id, now() from core.membership m"
                            + " join core.organisation o on o.id = m.organisation_id where o.slug = 'fitt' and m.until is null");
        }
        file = Files.writeString(folder.resolve("Protokoll.txt"), "Zeile mit Text.\n".repeat(PARTS * PART / 16));
    }

    @Test
    @DisplayName("goes on by itself when the connection is lost and comes back")
    void goesOn(Browser browser) {
        try (var desk = open(browser)) {
            loseFrom(desk, 2, 4);
            send(desk);
            assertThat(desk.page().getByText(desk.words().get("upload.waiting")))
                    .isVisible();
            assertThat(Axe.violations(desk.page())).isEmpty();
            desk.seesListed("Protokoll.txt");
            onlyLost(desk);
            assertThat(begins).contains("0", Integer.toString((PARTS - 1) * PART));
            assertThat(begins.stream().filter("0"::equals))
                    .as("nothing is sent twice")
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("goes on after a reload, when the same file is chosen again")
    void goesOnAfterReload(Browser browser) {
        try (var desk = open(browser)) {
            loseFrom(desk, 3, Integer.MAX_VALUE);
            send(desk);
            assertThat(desk.page().getByText(desk.words().get("upload.waiting")))
                    .isVisible();
            desk.page().unroute(SENT);
            begins.clear();
            desk.page().reload();
            loseFrom(desk, Integer.MAX_VALUE, Integer.MAX_VALUE);
            send(desk);
            desk.seesListed("Protokoll.txt");
            onlyLost(desk);
            assertThat(begins).first().isEqualTo(Integer.toString(2 * PART));
        }
    }

    @Test
    @DisplayName("is stopped, and sent anew")
    void isStopped(Browser browser) {
        try (var desk = open(browser)) {
            loseFrom(desk, 2, Integer.MAX_VALUE);
            send(desk);
            assertThat(desk.page().getByText(desk.words().get("upload.waiting")))
                    .isVisible();
            desk.press("upload.cancel");
            assertThat(desk.page().getByText(desk.words().get("upload.cancelled")))
                    .isVisible();
            assertThat(desk.page().locator("input[type=file]")).isFocused();
            desk.page().unroute(SENT);
            desk.press("document.add");
            desk.seesListed("Protokoll.txt");
            onlyLost(desk);
            send(desk);
            assertThat(desk.page().getByText(desk.words().get("done.document-there")))
                    .isVisible();
        }
    }

    @Test
    @DisplayName("belongs to its sender, in any session, and comes byte after byte from our own pages")
    void isTheSenders() {
        var person = PLATFORM.person("fitt", "administrator");
        var first = Session.of(PLATFORM, person);
        var second = Session.of(PLATFORM, person);
        var other = Session.of(PLATFORM, PLATFORM.person("fitt", "member"));
        var begun = post(first, "?name=Plan.txt&size=6", "");
        assertThat(begun.status()).isEqualTo(201);
        var key = "/" + begun.body();

        assertThat(post(first, key + "?at=0", "abc").body()).isEqualTo("3");
        assertThat(post(first, key + "?at=0", "abc").status()).isEqualTo(409);
        assertThat(post(second, key + "?at=5", "f").body()).isEqualTo("3");
        assertThat(post(first, key + "?at=3", "defg").status()).isEqualTo(400);
        assertThat(post(first, key + "?at=x", "d").status()).isEqualTo(409);
        assertThat(post(other, key + "?at=3", "def").status()).isEqualTo(404);
        assertThat(other.get("/my/parts" + key).status()).isEqualTo(404);
        var nobody = Caller.anonymous(PLATFORM);
        assertThat(post(nobody, key + "?at=3", "def").status()).isEqualTo(401);
        assertThat(nobody.get("/my/parts" + key).status()).isEqualTo(401);
        assertThat(post(nobody, "?name=a&size=1", "").status()).isEqualTo(401);
        var elsewhere = Map.of("Sec-Fetch-Site", "cross-site");
        assertThat(first.send("POST", "/my/parts" + key + "?at=3", "def", elsewhere)
                        .status())
                .isEqualTo(403);
        assertThat(post(first, "?name=a&size=10485761", "").status()).isEqualTo(400);
        assertThat(post(first, "?size=1", "").status()).isEqualTo(400);

        first.send("POST", "/sign-out", "", OURS);
        assertThat(post(first, key + "?at=3", "def").status()).isEqualTo(401);
        assertThat(post(second, key + "?at=3", "def").body()).isEqualTo("6");
    }

    private static Answer post(Caller caller, String query, String body) {
        return caller.send("POST", "/my/parts" + query, body, OURS);
    }

    private Desk open(Browser browser) {
        var desk = Desk.of(browser, PLATFORM, "de").signIn(PLATFORM.person("fitt", "administrator"));
        desk.go(address);
        return desk;
    }

    /** Parts beyond the first get lost, up to a number of tries. */
    private void loseFrom(Desk desk, int first, int last) {
        var tries = new int[1];
        desk.page().route(SENT, route -> {
            var found = SENT.matcher(route.request().url());
            tries[0]++;
            if (tries[0] >= first && tries[0] < last) {
                route.abort();
            } else {
                begins.add(found.find() ? found.group(1) : "");
                route.resume();
            }
        });
    }

    /** The browser complains about each part that got lost, and about nothing else. */
    private static void onlyLost(Desk desk) {
        assertThat(desk.complaints()).allSatisfy(one -> assertThat(one).contains("ERR_FAILED"));
    }

    private void send(Desk desk) {
        desk.page().setInputFiles("input[type=file]", file);
        desk.press("document.add");
    }
}
