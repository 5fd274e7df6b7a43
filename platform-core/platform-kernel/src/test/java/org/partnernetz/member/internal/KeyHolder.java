// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.AccountEvent;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.SignIn;
import org.partnernetz.member.SignIn.Entered;
import org.partnernetz.member.host.Passkeys;
import org.partnernetz.member.host.Passkeys.Answer;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** A person at a browser, with passkeys. */
record KeyHolder(World world, String name, PersonId person) {
    static final String CALLER = "203.0.113.88";
    static final String SESSION = "the session";
    static final String BROWSER = "the browser";

    static KeyHolder in(World world, Organisation home, String name, Role role) {
        return new KeyHolder(world, name, world.member(home, name, role));
    }

    private Passkeys passkeys() {
        return world.get(Passkeys.class);
    }

    /** Returns the codes on paper that the person gets with it. */
    List<String> add(SoftKey made) {
        return add(made.make(creation()), SESSION);
    }

    List<String> add(String json, String session) {
        return world.asPerson(person, () -> passkeys().add("Handy", new Answer(json, session)));
    }

    String creation() {
        return world.asPerson(person, () -> passkeys().creation(SESSION));
    }

    List<Passkeys.Passkey> own() {
        return world.asPerson(person, () -> passkeys().mine());
    }

    void remove(UUID passkey) {
        world.asPerson(person, () -> {
            passkeys().remove(passkey);
            return person;
        });
    }

    void removeFirst() {
        remove(own().get(0).id());
    }

    Optional<Entered> enter(SoftKey shown) {
        return enter(shown.sign(passkeys().request(BROWSER)));
    }

    Optional<Entered> enter(String json) {
        return passkeys().enter(new Answer(json, BROWSER), CALLER, "");
    }

    /** What the password alone comes to. */
    Entered password() {
        return world.get(SignIn.class)
                .enter(new SignIn.Attempt(world.email(name), World.PASSWORD, CALLER, ""))
                .orElseThrow();
    }

    List<String> events() {
        return world.asPerson(person, () -> world.get(Accounts.class).events()).stream()
                .map(AccountEvent::action)
                .toList();
    }

    long mails(String word) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from core.mail where person_id = '" + person
                        + "' and array_to_string(paragraphs, ' ') like '%" + word + "%'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
