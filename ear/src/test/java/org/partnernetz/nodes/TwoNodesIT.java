// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;
import org.partnernetz.testkit.harness.rest.Session;

@Tag("two-nodes")
@DisplayName("Of two nodes that take requests in turn")
class TwoNodesIT {
    private static final String TOPICS = "/api/v1/organisations/fitt/topics";
    private static final Logger FIGURES = System.getLogger(TwoNodesIT.class.getName());
    private static final int PEOPLE = 4;
    private static final int REQUESTS = 120;

    private static RunningPlatform first;

    @BeforeAll
    static void start() {
        first = RunningPlatform.firstNode("it-first-node");
    }

    @AfterAll
    static void stop() {
        first.stop();
    }

    @Test
    @DisplayName("one is killed: each client has one failed request at most, sign-in and typed text go on")
    void killed() throws Exception {
        var second = first.nextNode("it-killed-node");
        try {
            var worst = goesOn(second, () -> process(second).destroyForcibly());
            assertThat(worst).isLessThanOrEqualTo(1);
        } finally {
            second.stop();
        }
    }

    @Test
    @DisplayName("each restores the views of the other; one is stopped: no request fails, sign-in and text go on")
    void stopped() throws Exception {
        var second = first.nextNode("it-stopped-node");
        try {
            var views = new RestoredViews(first, second);
            views.walk();
            assertThat(views.faults()).isEmpty();
            assertThat(views.restored()).isGreaterThan(5);
            var worst = goesOn(second, second::stop);
            assertThat(worst).isZero();
        } finally {
            second.stop();
        }
    }

    /** People work at both nodes while the second one goes; returns the failures of whom it hit most. */
    private static int goesOn(RunningPlatform second, End end) throws Exception {
        var people = people();
        var writer = Session.of(second, people.get(0));
        var form = OpenForm.at(writer, "Offen vor dem Ende", "Getippt vor dem Ende");
        var topic = topic(people.get(0));
        var front = new Front(first, second);
        try (var visitors = Visitors.begin(second, front, people, topic)) {
            visitors.go(REQUESTS);
            var began = System.nanoTime();
            end.come();
            assertThat(form.sendTo(first)).contains("Getippt vor dem Ende");
            var took = (System.nanoTime() - began) / 1_000_000;
            visitors.go(REQUESTS);
            visitors.stop();
            FIGURES.log(Level.INFO, visitors.figures() + "; the other node had taken the form after " + took + " ms");
            assertThat(stored(topic)).containsAll(visitors.acknowledged()).doesNotHaveDuplicates();
            assertThat(visitors.acknowledged()).isNotEmpty();
            return visitors.failures().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
        }
    }

    private static List<Person> people() throws SQLException {
        var people = new ArrayList<Person>();
        for (var i = 0; i < PEOPLE; i++) {
            people.add(Crowd.person(first, new Membership("fitt", "MEMBER", true, false)));
        }
        return people;
    }

    private static String topic(Person person) {
        var opened = Caller.of(first, person).post(TOPICS, "{\"title\": \"Zwei Knoten\", \"text\": \"x\"}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return TOPICS + "/" + opened.json().getString("id") + "/posts";
    }

    private static List<String> stored(String topic) throws SQLException {
        try (var superuser = first.connectAsSuperuser();
                var query = superuser.prepareStatement("select markdown from core.post where topic_id = ?::uuid")) {
            query.setString(1, topic.split("/")[6]);
            var texts = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }

    private static ProcessHandle process(RunningPlatform node) throws IOException {
        var pid = Files.readString(node.home().resolve("server/server.pid")).split(" ")[0];
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** How a node goes. */
    @FunctionalInterface
    private interface End {
        void come() throws IOException;
    }
}
