// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.testkit.rowsecurity.Attacker;

/**
 * The attackers of a plugin's rows: strangers, and people inside the victim's organisation who each lack one right of
 * those for whom the rows are. What the plugin's {@link OwnAttacks} allow does not count as a breach.
 */
record Roster(PluginModule plugin, OwnAttacks own, Set<String> permissions, List<String> tables) {
    private static final Set<String> NOT_PUBLIC = Set.of("ORGANISATION", "GROUP", "NETWORK");
    private static final Set<String> PRIVATE = Set.of("ORGANISATION", "GROUP");
    private static final String TOMORROW = "now() + interval '1 day'";
    private static final String YESTERDAY = "now() - interval '1 day'";
    private static final String NO_PERMISSION = "a member without permissions";
    private static final String VISITOR = "a visitor of the organisation";

    /** Returns all attackers; reads the links from the database. */
    List<Attacker> all(Connection superuser) throws SQLException {
        var all = new ArrayList<Attacker>();
        all.add(stranger("a visitor", null, null, ""));
        all.add(stranger("a former member", null, PluginDatabase.FORMER, ""));
        all.add(stranger("a member of another organisation", PluginDatabase.OTHER, PluginDatabase.STRANGER, "MEMBER"));
        all.add(stranger(
                "an administrator of another", PluginDatabase.OTHER, PluginDatabase.STRANGER, "ADMINISTRATOR"));
        all.add(stranger("an advice-seeker of another", PluginDatabase.OTHER, PluginDatabase.STRANGER, "CLIENT"));
        all.add(insider("a guest", PluginDatabase.GUEST, "GUEST", ""));
        all.add(insider("an advice-seeker of another item", PluginDatabase.ANOTHER, "CLIENT", ""));
        if (!permissions.isEmpty()) {
            all.add(insider(NO_PERMISSION, PluginDatabase.COLLEAGUE, "MEMBER", taken("true")));
        }
        links(superuser, all);
        visitors(all);
        return all;
    }

    /**
     * Adds readers of a page for visitors: of the victim's organisation, of another organisation, and of another
     * plugin.
     */
    private void visitors(List<Attacker> all) {
        all.add(visitor());
        if (!own.shown().isEmpty()) {
            all.add(visitor("a visitor of another organisation", PluginDatabase.OTHER, plugin.id(), Set.of()));
            all.add(visitor("a visitor of another plugin", PluginDatabase.HOME, "another", Set.of()));
        }
    }

    /** Returns the visitor with whom {@link Assault} checks what visitors may see. */
    Attacker visitor() {
        var shown = own.shown().stream()
                .map(one -> "select " + plugin.schema() + "." + one.table())
                .collect(Collectors.toSet());
        return visitor(VISITOR, PluginDatabase.HOME, plugin.id(), shown);
    }

    private static Attacker visitor(String name, long organisation, String of, Set<String> allowed) {
        return new Attacker(
                name,
                null,
                null,
                false,
                "",
                NOT_PUBLIC,
                allowed,
                PluginDatabase.NO_LINK,
                "select set_config('app.visited', '" + organisation + "/" + of + "', true)");
    }

    /**
     * Returns members who have exactly one permission, by that permission; whatever needs another one must be closed to
     * them.
     */
    Map<String, Attacker> withOne() {
        return permissions.stream()
                .collect(Collectors.toMap(
                        one -> one,
                        one -> insider(
                                NO_PERMISSION + " but " + one,
                                PluginDatabase.COLLEAGUE,
                                "MEMBER",
                                taken("true") + given("permission = '" + one + "'"))));
    }

    /** Returns the plugin's lines about attackers that have no effect. */
    List<String> misunderstood(List<Attacker> attackers) {
        return own.misunderstood(Stream.concat(
                        attackers.stream().map(Attacker::name),
                        permissions.stream().map(one -> NO_PERMISSION + " but " + one))
                .toList());
    }

    private static String taken(String which) {
        return decided("{}", which);
    }

    private static String given(String which) {
        return decided("{MEMBER}", which);
    }

    private static String decided(String roles, String which) {
        return "update core.plugin_permission set roles = '" + roles + "' where " + which + ';';
    }

    private static Attacker stranger(String name, @Nullable Long organisation, @Nullable UUID person, String roles) {
        return new Attacker(
                name,
                organisation,
                person,
                organisation != null && !roles.equals("CLIENT"),
                roles,
                organisation == null ? NOT_PUBLIC : PRIVATE,
                Set.of());
    }

    private Attacker insider(String name, UUID person, String roles, String preparation) {
        return new Attacker(
                name,
                PluginDatabase.HOME,
                person,
                false,
                roles,
                NOT_PUBLIC,
                own.allowed(name, tables),
                PluginDatabase.NO_LINK,
                preparation);
    }

    /**
     * Adds, for each page that the victim's links open, a link to another item, a link to another page, and two links
     * that have ended.
     */
    private void links(Connection superuser, List<Attacker> all) throws SQLException {
        for (var page : pages(superuser)) {
            all.add(visitor(
                    "a link to another item of " + page, new PluginLink(page, page, "'another'", TOMORROW, "null")));
            all.add(visitor(
                    "a link to another page than " + page, new PluginLink(page, "another", "item", TOMORROW, "null")));
            all.add(visitor(
                    "a link to " + page + " that is over", new PluginLink(page, page, "item", YESTERDAY, "null")));
            all.add(visitor("a revoked link to " + page, new PluginLink(page, page, "item", TOMORROW, "now()")));
        }
    }

    private Set<String> pages(Connection superuser) throws SQLException {
        var pages = new TreeSet<String>();
        try (var statement = superuser.prepareStatement("select page from core.link where plugin = ?")) {
            statement.setString(1, plugin.id());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    pages.add(rows.getString(1));
                }
            }
        }
        return pages;
    }

    private Attacker visitor(String by, PluginLink link) {
        return new Attacker(
                "a visitor with " + by,
                null,
                null,
                false,
                "",
                NOT_PUBLIC,
                Set.of(),
                PluginDatabase.OTHER_LINK,
                link.like(plugin.id()));
    }

    /** A link in the victim's organisation, copied from one of the victim's; the last three components are SQL. */
    private record PluginLink(String model, String page, String item, String until, String revoked) {

        String like(String plugin) {
            return "insert into core.link (id, organisation_id, plugin, page, item, recipient, token_hash, made_at, until,"
                    + " revoked_at) select '" + PluginDatabase.OTHER_LINK + "', organisation_id, plugin, '" + page
                    + "', "
                    + item + ", recipient, repeat('f', 64), now() - interval '2 days', " + until + ", " + revoked
                    + " from core.link where plugin = '" + plugin + "' and page = '" + model + "' limit 1;";
        }
    }
}
