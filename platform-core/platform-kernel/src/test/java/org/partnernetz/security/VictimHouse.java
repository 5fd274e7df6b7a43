// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import java.sql.SQLException;
import java.sql.Statement;

/** What an organisation tells about itself, with an offer that it has archived. */
final class VictimHouse {
    private VictimHouse() {}

    static void write(Statement statement, long organisation) throws SQLException {
        statement.execute("insert into core.portrait values (" + organisation
                + ", '', '', '', '', '', '', array_fill(''::text, array[7]), '', '', now(), 1)");
        statement.execute(
                "insert into core.portrait_text values (" + organisation + ", 'ABOUT', '', '', now(), '', '', now())");
        statement.execute(
                "insert into core.setting values (" + organisation + ", 'mail-days', '90', true, null, now())");
        statement.execute("insert into core.host_name values (" + organisation + ", 'victim" + organisation
                + ".test.example', 'BCDFGHJKLM', now(), null)");
        statement.execute("insert into core.set_aside values (" + organisation + ", 'logo', now())");
        statement.execute(
                "insert into core.offer values (gen_random_uuid(), " + organisation
                        + ", 1, 'a', '', 'a', '', '', '', now(), now(), '', '{}', false, '{}', '', '', true, true, now(), now(), 1)");
    }
}
