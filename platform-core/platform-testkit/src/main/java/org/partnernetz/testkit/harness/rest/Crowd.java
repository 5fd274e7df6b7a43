// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;

/** People created for one test, with memberships that the demo network lacks. */
public final class Crowd {

    /** A membership as the database stores it: {@code MEMBER} or another role, in the network or not, ended or not. */
    public record Membership(String organisation, String role, boolean network, boolean ended) {}

    /** Creates members of an organisation who take part in the network. */
    public static List<Caller> of(RunningPlatform platform, String organisation, int size) throws SQLException {
        var callers = new ArrayList<Caller>();
        var membership = new Membership(organisation, "MEMBER", true, false);
        for (var i = 0; i < size; i++) {
            callers.add(Caller.of(platform, person(platform, membership)));
        }
        return callers;
    }

    /** Creates a person with this membership and the password of a person in the demo network. */
    public static Person person(RunningPlatform platform, Membership membership) throws SQLException {
        var alike = platform.person("sis", "member");
        var id = UUID.randomUUID().toString();
        var person = new Person(
                id + "@crowd.example",
                alike.password(),
                "pn_" + id,
                membership.organisation(),
                List.of(membership.role()));
        try (var connection = platform.connectAsSuperuser()) {
            add(connection, id, person, membership, alike.email());
        }
        return person;
    }

    /** Adds a person created here to another organisation. */
    public static void join(RunningPlatform platform, Person person, Membership membership) throws SQLException {
        try (var connection = platform.connectAsSuperuser()) {
            join(connection, person.email().replaceFirst("@.*", ""), membership);
        }
    }

    private static void add(Connection connection, String id, Person person, Membership membership, String alike)
            throws SQLException {
        run(connection, "insert into core.person (id, display_name, created_at) values (?::uuid, 'Jemand', now())", id);
        join(connection, id, membership);
        run(
                connection,
                "insert into auth.account (person_id, email, password_hash) "
                        + "select ?::uuid, ?, password_hash from auth.account where email = ?",
                id,
                person.email(),
                alike);
        run(
                connection,
                "insert into auth.access_token (id, person_id, name, token_hash, created_at, expires_at) "
                        + "values (gen_random_uuid(), ?::uuid, 'test', ?, now(), now() + interval '1 day')",
                id,
                hash(person.token()));
    }

    private static void join(Connection connection, String id, Membership membership) throws SQLException {
        run(
                connection,
                "insert into core.membership (id, organisation_id, person_id, roles, network, since, until) "
                        + "select gen_random_uuid(), o.id, ?::uuid, array [?], ?::boolean, now() - interval '1 day', "
                        + "case when ?::boolean then now() end from core.organisation o where o.slug = ?",
                id,
                membership.role(),
                Boolean.toString(membership.network()),
                Boolean.toString(membership.ended()),
                membership.organisation());
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("nothing came of " + sql);
            }
        }
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Crowd() {}
}
