// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;

@DisplayName("An account that came to nothing")
class UnusedAccountsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Organisation HOME = WORLD.organisation("unused");

    @Test
    @DisplayName("goes after a month with all that is in it; one with a membership, past or present, stays")
    void goes() throws SQLException {
        var unused = account("31 days");
        var young = account("29 days");
        var former = WORLD.member(HOME, "formerly", Role.MEMBER).value();
        superuser("update core.person set created_at = now() - interval '1 year' where id = '" + former + "'");
        superuser("update core.membership set until = now() where person_id = '" + former + "'");
        superuser("insert into auth.session values (gen_random_uuid(), '" + unused + "', '', now(), now())");
        superuser("insert into auth.second_factor (person_id, secret, made_at) values ('" + unused
                + "', repeat('A', 32), now())");

        var chief = WORLD.member(HOME, "unusedchief", Role.ADMINISTRATOR);
        WORLD.as(chief, HOME, () -> {
            assertThat(remove()).as("for nobody but the platform").isZero();
            return unused;
        });
        WORLD.as(SystemMember.of(HOME), () -> {
            assertThat(remove()).isEqualTo(1);
            return unused;
        });

        for (var kept : List.of(young, former)) {
            assertThat(superuser("select count(*) from auth.account where person_id = '" + kept + "'"))
                    .isEqualTo("1");
        }
        assertThat(superuser("select count(*) from core.person where id = '" + unused + "'"))
                .isEqualTo("0");
    }

    private static int remove() {
        return WORLD.get(AccountRepository.class).removeUnused(Clock.systemUTC().instant());
    }

    private static UUID account(String age) throws SQLException {
        var id = UUID.randomUUID();
        superuser("insert into core.person (id, display_name, created_at) values ('" + id
                + "', 'Ungenutzt', now() - interval '" + age + "')");
        superuser("insert into auth.account (person_id, email, password_hash) values ('" + id + "', '" + id
                + "@test.example', 'x')");
        return id;
    }

    private static String superuser(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
