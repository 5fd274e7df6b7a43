// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnernetz.testkit.rowsecurity.Attacker;

/**
 * What a plugin states about its rules in {@code src/test/sql/attacks.sql}: attacks that only its author can think of,
 * and what people inside the organisation may do although it looks like an attack.
 *
 * <pre>{@code
 * -- ADMINISTRATOR erases what has to be kept
 * delete from ${schema}.project where closed_on is null;
 * -- allowed a guest: select notice, since notices hang at the door
 * -- visitors see offer where published, since that is what it is published for
 * }</pre>
 */
final class OwnAttacks {
    private static final Pattern ATTACK = Pattern.compile("(?m)^-- ([A-Z]+(?:,[A-Z]+)*) (.+)$\\n((?:(?!--)[^;])+;)");
    private static final Pattern ALLOWED =
            Pattern.compile("(?m)^-- allowed ([^:\\n]+): (select|insert|update|delete|all) (\\w+|all), (.+)$");
    private static final Pattern SHOWN = Pattern.compile("(?m)^-- visitors see (\\w+) where (.+?), since (.+)$");
    private static final Pattern LINE = Pattern.compile("(?m)^--.*$");
    private static final List<String> COMMANDS = List.of("select", "insert", "update", "delete");

    private final PluginModule plugin;
    private final String text;

    private OwnAttacks(PluginModule plugin, String text) {
        this.plugin = plugin;
        this.text = text;
    }

    static OwnAttacks of(PluginModule plugin) throws IOException {
        return new OwnAttacks(plugin, Files.exists(plugin.attacks()) ? Files.readString(plugin.attacks()) : "");
    }

    /** One attack by somebody in the victim's organisation. */
    record OwnAttack(Attacker attacker, String statement) {

        @Override
        public String toString() {
            return attacker.name();
        }
    }

    List<OwnAttack> attacks() {
        var attacks = new ArrayList<OwnAttack>();
        ATTACK.matcher(text).results().forEach(found -> {
            var roles = found.group(1);
            var person = roles.equals("CLIENT") ? PluginDatabase.ANOTHER : PluginDatabase.COLLEAGUE;
            attacks.add(new OwnAttack(
                    new Attacker(
                            roles + " " + found.group(2),
                            PluginDatabase.HOME,
                            person,
                            false,
                            roles,
                            Set.of(),
                            Set.of()),
                    PluginDatabase.filled(found.group(3), plugin)));
        });
        return attacks;
    }

    /**
     * Rows that a page for visitors shows.
     *
     * @param table without the schema
     * @param where the condition on which visitors see them, in SQL
     */
    record Shown(String table, String where) {}

    /** What visitors may see. */
    List<Shown> shown() {
        return SHOWN.matcher(text)
                .results()
                .map(found -> new Shown(found.group(1).toLowerCase(Locale.ROOT), found.group(2)))
                .toList();
    }

    /**
     * Returns lines without effect, for example an attack whose roles are not in capitals, so that nobody would make
     * it.
     *
     * @param attackers those whom the contract knows
     */
    List<String> misunderstood(Collection<String> attackers) {
        return LINE.matcher(text)
                .results()
                .filter(line -> !isUnderstood(line.start(), attackers))
                .map(line -> "src/test/sql/attacks.sql:"
                        + (1
                                + text.substring(0, line.start())
                                        .chars()
                                        .filter(one -> one == '\n')
                                        .count()) + ": "
                        + line.group()
                        + " (is no attack '-- MEMBER does what', with its statement in the lines below; no"
                        + " '-- allowed <who>: select <table>, since why', where who is one of "
                        + String.join(", ", attackers) + "; and no '-- visitors see <table> where what, since why')")
                .toList();
    }

    private boolean isUnderstood(int at, Collection<String> attackers) {
        var allowed = ALLOWED.matcher(text).region(at, text.length());
        return allowed.lookingAt()
                ? attackers.contains(allowed.group(1))
                : Stream.of(ATTACK, SHOWN)
                        .anyMatch(one ->
                                one.matcher(text).region(at, text.length()).lookingAt());
    }

    /** Returns what this attacker may do, as command and table. */
    Set<String> allowed(String attacker, List<String> tables) {
        var allowed = new HashSet<String>();
        ALLOWED.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(attacker))
                .forEach(found -> {
                    for (var command : COMMANDS) {
                        for (var table : tables) {
                            if (covers(found.group(2), command) && covers(found.group(3), bare(table))) {
                                allowed.add(command + " " + table);
                            }
                        }
                    }
                });
        return allowed;
    }

    private static boolean covers(String said, String one) {
        return said.equals("all") || said.equals(one);
    }

    private static String bare(String table) {
        return table.substring(table.indexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
