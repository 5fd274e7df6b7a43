// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.util.List;
import java.util.Set;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Refuses statements of a plugin that would change who acts, read accounts, call functions other than those that are
 * known to reckon only, or run SQL that this guard cannot see. One statement that reads or writes rows is let through;
 * whose rows these may be is left to row security. The database itself stands behind it, see decision 0027.
 */
public final class StatementGuard implements StatementInspector {
    private static final long serialVersionUID = 1L;

    private static final Set<String> ALLOWED =
            Set.of("select", "insert", "update", "delete", "merge", "with", "values");

    /** A bracket behind a name that follows one of these holds columns: no call can stand there. */
    private static final Set<String> BEFORE_COLUMNS = Set.of("as", "into", "with", "recursive");

    /**
     * Functions of the core that tell who acts and what they may, or compare texts; all others do more than a plugin's
     * statement should.
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
            "linked",
            "works_for",
            "is_platform",
            "may_be_erased",
            "holds");

    @Override
    public String inspect(String sql) {
        var tokens = SqlToken.of(sql);
        refuseIf(!isOneStatement(tokens), "only one statement that reads or writes rows");
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == SqlToken.Kind.NAME) {
                checkName(tokens, i);
                if (followedBy(tokens, i, '(')) {
                    checkCall(tokens, i);
                }
            }
        }
        return sql;
    }

    private static void checkName(List<SqlToken> tokens, int at) {
        var name = tokens.get(at).text();
        refuseIf(name.equals("pg_settings"), "it would change settings");
        refuseIf(name.equals("auth") && followedBy(tokens, at, '.'), "accounts are not for plugins");
        refuseIf(name.equals("acting") && isOf("core", tokens, at), "it would change who acts");
    }

    /** A name with a schema of its own is a function or a table of a plugin. */
    private static void checkCall(List<SqlToken> tokens, int at) {
        var name = tokens.get(at).text();
        if (isOf("core", tokens, at)) {
            var columns = at >= 3 && tokens.get(at - 3).isName("into");
            refuseIf(!columns && !OF_CORE.contains(name), "core." + name + " is not for plugins");
        } else if (isOf("pg_catalog", tokens, at) || !isQualified(tokens, at) && !isBeforeColumns(tokens, at)) {
            refuseIf(!KnownFunctions.contain(name), name + " is not one of the functions that plugins may call");
        }
    }

    private static boolean isBeforeColumns(List<SqlToken> tokens, int at) {
        return at >= 1
                && tokens.get(at - 1).kind() == SqlToken.Kind.NAME
                && BEFORE_COLUMNS.contains(tokens.get(at - 1).text());
    }

    private static boolean isQualified(List<SqlToken> tokens, int at) {
        return at >= 1 && tokens.get(at - 1).isSign('.');
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

    private static boolean isOf(String schema, List<SqlToken> tokens, int at) {
        return isQualified(tokens, at) && at >= 2 && tokens.get(at - 2).isName(schema);
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
