// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.sql.SQLException;
import java.util.Map;

import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.host.ProviderEntrance;
import org.partnernetz.member.host.ProviderEntrance.Arrival;
import org.partnernetz.member.host.ProviderEntrance.Begun;
import org.partnernetz.member.host.ProviderEntrance.RefusedException;
import org.partnernetz.member.host.SignInProviders;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.testkit.provider.TestProvider;

/** An organisation with a provider of its own, and who comes by it. */
final class ProviderHouse {
    static final String CALLER = "203.0.113.90";

    private final World world;
    private final Organisation organisation;

    ProviderHouse(World world, Organisation organisation) {
        this.world = world;
        this.organisation = organisation;
    }

    static SignInProviders.Draft draft(TestProvider provider) {
        return new SignInProviders.Draft(
                provider.issuer(), TestProvider.CLIENT, TestProvider.SECRET, "Hausanmeldung", "");
    }

    void set(SignInProviders.Draft draft) {
        world.as(World.administratorOf(organisation), () -> {
            world.get(SignInProviders.class).set(draft);
            return true;
        });
    }

    Begun begin() throws RefusedException {
        return begin(null);
    }

    Begun begin(String code) throws RefusedException {
        return world.get(ProviderEntrance.class).begin(organisation.slug(), "", code, "de");
    }

    Arrival arrive(Map<String, String> answer, String cookie) throws RefusedException {
        return world.get(ProviderEntrance.class).arrive(organisation.slug(), answer, cookie, CALLER);
    }

    /** All in one: begins, lets the provider say it, and arrives. */
    Arrival come(TestProvider provider, Map<String, Object> claims) throws RefusedException {
        provider.says(claims);
        var begun = begin();
        return arrive(provider.follow(begun.address()), begun.cookie());
    }

    /** Links somebody who has shown who they are. */
    void link(PersonId person, String proof) {
        world.asPerson(person, () -> {
            world.get(SignInProviders.class).link(proof);
            return true;
        });
    }

    static Map<String, Object> claims(String subject, String email) {
        return Map.of("sub", subject, "email", email, "email_verified", true);
    }

    static void write(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long count(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
