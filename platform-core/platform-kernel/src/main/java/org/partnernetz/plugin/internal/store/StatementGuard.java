// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.util.List;
import java.util.Set;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Refuses statements of a plugin that would change who acts, read accounts, call functions of the core that do more
 * than tell who acts, or run SQL that this guard cannot see. One statement that reads or writes rows is let through;
 * whose rows these may be is left to row security.
 */
public final class StatementGuard implements StatementInspector {
    private static final long serialVersionUID = 1L;

    private static final Set<String> ALLOWED =
            Set.of("select", "insert", "update", "delete", "merge", "with", "values");

    /** Functions and views that change settings. */
    private static final Set<String> SETTINGS = Set.of("set_config", "pg_settings", "pg_reload_conf");

    /** Functions that run a text as a statement. */
    private static final Set<String> RUN_TEXT = Set.of(
            "query_to_xml",
            "query_to_xmlschema",
            "query_to_xml_and_xmlschema",
            "cursor_to_xml",
            "cursor_to_xmlschema",
            "ts_stat",
            "ts_rewrite",
            "dblink",
            "dblink_exec",
            "dblink_open",
            "dblink_send_query");

    /**
     * Functions of the core that tell who acts and what they may; all others do more than a plugin's statement should.
     */
    private static final Set<String> OF_CORE = Set.of(
            "tenant",
            "space",
            "person",
            "network_on",
            "my_groups",
            "has_role",
            "is_network_administrator",
            "is_system",
            "may",
            "client_of",
            "link",
            "linked");

    @Override
    public String inspect(String sql) {
        var tokens = SqlToken.of(sql);
        refuseIf(!isOneStatement(tokens), "only one statement that reads or writes rows");
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.kind() == SqlToken.Kind.NAME) {
                refuseIf(SETTINGS.contains(token.text()), "it would change settings");
                refuseIf(RUN_TEXT.contains(token.text()), "it would run a text as a statement");
                refuseIf(token.text().equals("auth") && followedBy(tokens, i, '.'), "accounts are not for plugins");
                refuseIf(token.text().equals("acting") && isCall(tokens, i), "it would change who acts");
                refuseIf(
                        isCallOfCore(tokens, i) && !OF_CORE.contains(token.text()),
                        "core." + token.text() + " is not for plugins");
            }
        }
        return sql;
    }

    private static boolean isOneStatement(List<SqlToken> tokens) {
        var first = 0;
        while (first < tokens.size() && tokens.get(first).isSign('(')) {
            first++;
        }
        if (first == tokens.size() || !ALLOWED.contains(tokens.get(first).text())) {
            return false;
        }
        for (var i = 0; i < tokens.size() - 1; i++) {
            if (tokens.get(i).isSign(';')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCall(List<SqlToken> tokens, int at) {
        return isOfCore(tokens, at) || followedBy(tokens, at, '(');
    }

    /** Behind "into" the bracket begins the columns of a table. */
    private static boolean isCallOfCore(List<SqlToken> tokens, int at) {
        var columns = at >= 3 && tokens.get(at - 3).isName("into");
        return isOfCore(tokens, at) && followedBy(tokens, at, '(') && !columns;
    }

    private static boolean isOfCore(List<SqlToken> tokens, int at) {
        return at >= 2 && tokens.get(at - 1).isSign('.') && tokens.get(at - 2).isName("core");
    }

    private static boolean followedBy(List<SqlToken> tokens, int at, char sign) {
        return at + 1 < tokens.size() && tokens.get(at + 1).isSign(sign);
    }

    private static void refuseIf(boolean bad, String why) {
        if (bad) {
            throw new SecurityException("A statement of the plugin is refused: " + why);
        }
    }
}
