// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.sql.SQLException;
import java.util.List;

import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Crowd;
import org.partnernetz.testkit.harness.rest.Crowd.Membership;
import org.partnernetz.testkit.harness.rest.Session;

/** Everybody who has no business in the victim's organisation. */
final class Attackers {
    static final String OTHER = "sis";

    private final RunningPlatform platform;

    Attackers(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Without what the platform would do meanwhile: write to people of whose notices the mails are due. */
    List<Attacker> alone() throws SQLException {
        var attackers = all();
        try (var superuser = platform.connectAsSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("update core.notice set mail_due_at = null where mail_due_at is not null");
        }
        return attackers;
    }

    List<Attacker> all() throws SQLException {
        return List.of(
                new Attacker("anonymous", Caller.anonymous(platform), Caller.anonymous(platform), false),
                attacker("member of another organisation", platform.person(OTHER, "member"), true),
                attacker("administrator of another organisation", platform.person(OTHER, "administrator"), true),
                attacker("former member", made(Victims.ORGANISATION, "MEMBER", true), false),
                attacker("member with the network off", made(OTHER, "MEMBER", false), false),
                attacker("guest of another organisation", made(OTHER, "GUEST", false), false),
                attacker("advice-seeker", made(Victims.ORGANISATION, "CLIENT", false), false));
    }

    private Person made(String organisation, String role, boolean ended) throws SQLException {
        return Crowd.person(platform, new Membership(organisation, role, ended, ended));
    }

    private Attacker attacker(String name, Person person, boolean network) {
        return new Attacker(name, Caller.of(platform, person), Session.of(platform, person), network);
    }
}
