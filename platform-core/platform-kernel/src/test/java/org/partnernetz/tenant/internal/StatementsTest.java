// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.event.Events;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Topic;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** Counts what is really sent to the database, the binding included. */
@DisplayName("The number of statements")
class StatementsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Forums FORUMS = WORLD.get(Forums.class);

    private static Organisation organisation;
    private static PersonId reader;
    private static Topic topic;

    @BeforeAll
    static void topic() {
        organisation = WORLD.organisation("statements");
        reader = WORLD.member(organisation, "reader", Role.MEMBER);
        var writer = WORLD.member(organisation, "author", Role.MEMBER);
        topic = WORLD.topic(writer, organisation, WORLD.forum(organisation, Audience.PUBLIC), Audience.PUBLIC);
        FORUMS.topic(organisation.slug(), topic.id());
    }

    @Test
    @DisplayName("of a topic page is four: membership, binding, topic, posts with the read mark")
    void topicPage() throws Exception {
        assertThat(sentBy(StatementsTest::openPage)).isEqualTo(4);
        assertThat(sentBy(StatementsTest::openPage)).isEqualTo(4);
    }

    private static Object openPage() throws Exception {
        var tenant = WORLD.get(TenantContext.class);
        var acting = tenant.membership(reader, organisation.slug()).orElseThrow();
        return tenant.callAs(acting, () -> FORUMS.read(organisation.slug(), topic.id(), PageRequest.first()));
    }

    @Test
    @DisplayName("of a topic page is two for a visitor: nobody is bound")
    void visitorsPage() throws Exception {
        assertThat(sentBy(() -> FORUMS.read(organisation.slug(), topic.id(), PageRequest.first())))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("of my network is two for unread topics and two for my events, however many organisations are mine")
    void myNetwork() throws Exception {
        var one = WORLD.member(WORLD.organisation("statements-one"), "one", Role.MEMBER);
        var many = WORLD.member(WORLD.organisation("statements-first"), "many", Role.MEMBER);
        WORLD.member(WORLD.organisation("statements-second"), "many", Role.MEMBER);
        WORLD.member(WORLD.organisation("statements-third"), "many", Role.MODERATOR);
        for (var person : List.of(one, many)) {
            assertThat(sentBy(() -> WORLD.asPerson(person, () -> FORUMS.unread(20))))
                    .isEqualTo(2);
            assertThat(sentBy(() ->
                            WORLD.asPerson(person, () -> WORLD.get(Events.class).mine(10))))
                    .isEqualTo(2);
        }
    }

    @Test
    @DisplayName("of the own organisations is one, however often a request asks for them")
    void seats() throws Exception {
        assertThat(sentBy(() -> WORLD.asPerson(
                        reader,
                        () -> List.of(
                                WORLD.get(Members.class).mine(),
                                WORLD.get(TenantContext.class).seats()))))
                .isEqualTo(1);
    }

    private static long sentBy(Callable<?> work) throws Exception {
        var before = SentStatements.sent();
        work.call();
        return SentStatements.sent() - before;
    }
}
