// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.draft.Drafts;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Flags;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.group.Groups;
import org.partnernetz.group.WorkingGroup;
import org.partnernetz.member.AccessToken;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.Members;
import org.partnernetz.member.SignIn;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.repeat.Repeats;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.NewOrganisation;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.Subproject;
import org.partnernetz.testkit.rowsecurity.Attacker;
import org.partnernetz.testkit.rowsecurity.Attacks;

/** An organisation with a row in every table, and those who are after them. */
final class Victims {
    private static final Set<String> PRIVATE = Set.of("ORGANISATION", "GROUP", "NOBODY");
    private static final Set<String> NOT_PUBLIC = Set.of("ORGANISATION", "GROUP", "NETWORK", "NOBODY");
    private static final Set<String> NOTHING = Set.of();
    private static final String SETTINGS = "select core.plugin_network_setting";

    /** What plugins are there for, who may what in them and how they are set is told to their advice-seekers, too. */
    private static final Set<String> PLUGINS = Set.of(
            SETTINGS,
            "select core.plugin_withheld",
            "select core.plugin_grant",
            "select core.plugin_setting",
            "insert core.outbox",
            "insert core.fact_delivery");

    /** What everybody who works in the organisation may do. */
    private static final Set<String> COLLEAGUE_MAY = Set.of(
            SETTINGS,
            "select core.plugin_withheld",
            "select core.plugin_grant",
            "select core.plugin_setting",
            "select core.person",
            "select core.membership",
            "select core.moderation",
            "select core.mention",
            "insert core.working_group",
            "insert core.outbox",
            "insert core.fact_delivery",
            "insert core.mail",
            "select core.event_organiser",
            "select core.file",
            "select core.file_space",
            "select core.setting",
            "insert core.mail_secret",
            "select core.link",
            "insert core.link",
            "update core.link",
            "select core.issued_paper",
            "insert core.issued_paper",
            "update core.issued_paper",
            "delete core.issued_paper");

    private final World world = World.inSharedDatabase();
    private final Organisation home = found();
    private final Organisation foreign = world.organisation("attackers");
    private final PersonId victim = world.member(home, "victim", Role.MODERATOR);
    private final PersonId former = world.member(home, "former", Role.MEMBER);
    private final PersonId colleague = world.member(home, "colleague", Role.MEMBER);

    private Victims() {}

    static Attacks underAttack() throws SQLException {
        var victims = new Victims();
        victims.write();
        return new Attacks(
                TestDatabase.shared().appRole(),
                new Attacks.Victim(victims.home.id().value(), victims.victim.value()),
                victims.attackers());
    }

    private Organisation found() {
        var plain = World.draft("victims", NetworkRole.SUBPROJECT);
        var subprojects = List.of(new Subproject("advice", "Beratung", List.of(), List.of(), 2020));
        var draft = new NewOrganisation(
                plain.slug(),
                plain.name(),
                plain.initials(),
                plain.color(),
                plain.kind(),
                plain.regime(),
                null,
                null,
                plain.role(),
                plain.roleSince(),
                List.of(),
                List.of(),
                subprojects);
        return world.as(
                World.coordination(), () -> world.get(Organisations.class).add(draft));
    }

    private void write() throws SQLException {
        var group = world.as(victim, home, () -> world.get(Groups.class).found("Gruppe"));
        var forum = world.forum(home, Audience.PUBLIC);
        var closed = world.topic(victim, home, forum, Audience.ORGANISATION);
        world.as(victim, home, () -> world.get(Forums.class).close(closed.id()));
        world.as(victim, home, () -> {
            var posts = world.get(Forums.class).read(home.slug(), closed.id(), PageRequest.first());
            world.get(Flags.class).raise(posts.posts().items().get(0).id(), "Grund");
            return victim;
        });
        world.forum(home, Audience.NETWORK);
        world.forum(home, Audience.ORGANISATION);
        for (var audience : Audience.values()) {
            world.as(victim, home, () -> openAndAnnounce(forum.id(), audience, group));
        }
        world.as(victim, home, () -> world.get(Drafts.class).keep("topic:1", "Entwurf"));
        var token = new AccessToken.Draft("Token", true, home.slug(), 30);
        world.asPerson(victim, () -> world.get(Accounts.class).issueToken(token));
        world.asPerson(victim, () -> world.get(Repeats.class).begin("key", "POST /", new byte[0]));
        world.get(SignIn.class).withPassword("nobody@test.example", "falsch", "192.0.2.1");
        world.get(SignIn.class).withPassword(world.email("victim"), World.PASSWORD, "192.0.2.1");
        world.as(World.administratorOf(home), () -> {
            world.get(Members.class).end(former);
            return former;
        });
        world.as(victim, home, () -> {
            world.get(Audit.class).note("item.erased", "1");
            return victim;
        });
        new PlainRows(home, victim).write();
    }

    private Object openAndAnnounce(UUID forum, Audience audience, WorkingGroup group) {
        var circle = audience == Audience.GROUP ? group.id() : null;
        world.get(Forums.class).open(new NewTopic(forum, "Thema", audience, circle, "Text"));
        var start = World.soon();
        var draft = new NewOccasion("Termin", "", start, start.plusHours(1), "Ort", null, 5, audience, circle);
        var event = world.get(Events.class).announce(draft);
        return world.get(Events.class).signUp(event.id());
    }

    private List<Attacker> attackers() {
        var member = world.member(foreign, "attacker", Role.MEMBER);
        var administrator = world.member(foreign, "chief", Role.ADMINISTRATOR);
        var off = world.member(foreign, "off", false, Role.MEMBER);
        var seeker = world.member(home, "seeker", Role.CLIENT);
        var people = Set.of("select core.person", SETTINGS);
        var chiefMay = Set.of("select core.person", "insert core.person", "select core.plugin_outcome", SETTINGS);
        return List.of(
                new Standing(null, null, false, "").attacks("anonymous", NOT_PUBLIC, NOTHING),
                new Standing(foreign, member, true, "MEMBER")
                        .attacks("member of another organisation", PRIVATE, people),
                new Standing(foreign, administrator, true, "ADMINISTRATOR")
                        .attacks("administrator of another", PRIVATE, chiefMay),
                new Standing(null, former, false, "").attacks("former member", NOT_PUBLIC, NOTHING),
                new Standing(foreign, off, false, "MEMBER")
                        .attacks("member with the network off", NOT_PUBLIC, Set.of(SETTINGS)),
                new Standing(home, seeker, false, "CLIENT").attacks("advice-seeker", NOT_PUBLIC, PLUGINS),
                new Standing(home, colleague, true, "MEMBER")
                        .attacks("colleague outside the group", Set.of("GROUP", "NOBODY"), COLLEAGUE_MAY),
                visitor());
    }

    /** One who reads what another plugin than the victims' shows to everybody in their organisation. */
    private Attacker visitor() {
        var nobody = new Standing(null, null, false, "")
                .attacks("visitor of a plugin", NOT_PUBLIC, Set.of("select core.plugin_withheld"));
        return new Attacker(
                nobody.name(),
                null,
                null,
                false,
                "",
                NOT_PUBLIC,
                nobody.allowed(),
                nobody.link(),
                "select set_config('app.visited', '" + home.id().value() + "/another', true)");
    }

    /** For whom somebody acts, as the settings of a transaction say it. */
    private record Standing(
            @Nullable Organisation organisation, @Nullable PersonId person, boolean network, String roles) {

        Attacker attacks(String name, Set<String> hidden, Set<String> allowed) {
            return new Attacker(
                    name,
                    organisation == null ? null : organisation.id().value(),
                    person == null ? null : person.value(),
                    network,
                    roles,
                    hidden,
                    allowed);
        }
    }
}
