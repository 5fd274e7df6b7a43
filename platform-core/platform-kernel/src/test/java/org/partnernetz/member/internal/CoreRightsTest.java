// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Topic;
import org.partnernetz.member.Invitations;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.member.host.CoreRight;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.Problem;
import org.partnernetz.profile.Profiles;
import org.partnernetz.profile.Sought;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** What the matrix of roles says, and what services let people do. */
@DisplayName("A right of the core")
class CoreRightsTest {
    private static final World WORLD = World.inSharedDatabase();

    private static final Map<Role, PersonId> PEOPLE = new EnumMap<>(Role.class);
    private static Organisation home;
    private static PersonId chief;
    private static Forum forum;

    @BeforeAll
    static void people() {
        home = WORLD.organisation("rights");
        chief = WORLD.member(home, "Rechte Leitung", Role.ADMINISTRATOR);
        forum = WORLD.forum(home, Audience.ORGANISATION);
        for (var role : Role.values()) {
            PEOPLE.put(role, WORLD.member(home, "Rechte " + role, role != Role.GUEST && role != Role.CLIENT, role));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is what people with the roles can do, and nobody else")
    void holds(CoreRight right) {
        var topic = WORLD.topic(chief, home, forum, Audience.ORGANISATION);
        var event = WORLD.as(chief, home, () -> {
            var start = World.soon();
            return WORLD.get(Events.class)
                    .announce(new NewOccasion(
                            "Termin", "", start, start.plusHours(1), "Ort", null, 9, Audience.ORGANISATION, null));
        });
        var work = work(right, topic, () -> WORLD.get(Events.class).signUp(event.id()));

        PEOPLE.forEach((role, person) -> assertThat(can(person, work))
                .as("%s: %s", right, role)
                .isEqualTo(right.roles().contains(role)));
    }

    private static Callable<?> work(CoreRight right, Topic topic, Callable<?> signUp) {
        var forums = WORLD.get(Forums.class);
        return switch (right) {
            case READ -> () -> forums.look(home.slug(), topic.id(), PageRequest.first());
            case SIGN_UP -> signUp;
            case WRITE -> () -> forums.open(new NewTopic(forum.id(), "Thema", Audience.ORGANISATION, null, "Text"));
            case SEE_PEOPLE -> () -> find(Sought.Scope.ORGANISATION);
            case NETWORK -> () -> find(Sought.Scope.NETWORK);
            case INVITE_CLIENTS -> () -> invite(Role.CLIENT);
            case MODERATE -> () -> forums.close(topic.id());
            case MANAGE_PEOPLE -> () -> invite(Role.MEMBER);
            case OVERSEE -> () -> WORLD.get(AuditTrail.class).owners();
            case SET_UP ->
                () -> {
                    WORLD.get(Organisations.class).paint("#123456");
                    return right;
                };
        };
    }

    private static Object find(Sought.Scope scope) {
        return WORLD.get(Profiles.class).find(Sought.everybody(scope), PageRequest.first());
    }

    private static Object invite(Role role) {
        return WORLD.get(Invitations.class).invite(new NewInvitation("Neu", null, Set.of(role), false, null, "de"));
    }

    /** A topic is closed once, so that whoever comes second is told that it is closed: that is no lack of a right. */
    private static boolean can(PersonId person, Callable<?> work) {
        try {
            WORLD.as(person, home, work);
            return true;
        } catch (Problem refused) {
            return !Set.of("not-allowed", "not-found").contains(refused.code());
        }
    }
}
