// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.partnernetz.testkit.rowsecurity.Attacker;
import org.partnernetz.testkit.rowsecurity.Attacks;
import org.partnernetz.testkit.rowsecurity.Policy;
import org.partnernetz.testkit.rowsecurity.SqlFunction;

/**
 * Has all attackers of the roster attack all policies of a plugin, in one transaction: first unchanged, then with each
 * policy opened in turn, then with each function that policies use opened in turn.
 *
 * @param complaints receives the findings, each as a sentence
 */
record Assault(Connection superuser, String app, Roster roster, List<String> complaints) {
    private static final String MAY = "core.may";

    /** Of the core's functions those about the rights of somebody inside; what else it asks has a test of its own. */
    private static final List<String> OF_THE_CORE = List.of("core.has_role", MAY);

    void run(List<Policy> policies) throws SQLException {
        var attackers = roster.all(superuser);
        complaints.addAll(roster.misunderstood(attackers));
        var attacks = attacks(attackers);
        attacks.open(superuser);
        var functions = SqlFunction.all(superuser);
        var asking = new LinkedHashMap<SqlFunction, List<Policy>>();
        for (var policy : policies) {
            if (attacks.victims(superuser, policy.table()) == 0) {
                complaints.add(
                        policy.table() + " has no row in src/test/sql/victims.sql, so nothing of it is attacked");
            } else {
                attack(attacks, policy);
                withOnePermission(policy, functions);
                SqlFunction.asked(policy, functions)
                        .forEach(function -> asking.merge(function, List.of(policy), Assault::joined));
            }
        }
        for (var own : roster.own().attacks()) {
            own(attacks, own);
        }
        for (var shown : roster.own().shown()) {
            shown(attacks, shown);
        }
        open(attacks, asking);
    }

    /** Checks that visitors see the rows that they may see, and no others; there must be some of both. */
    private void shown(Attacks attacks, OwnAttacks.Shown shown) throws SQLException {
        var table = roster.plugin().schema() + "." + shown.table();
        var open = "select 1 from " + table + " where " + shown.where();
        var closed = "select 1 from " + table + " where (" + shown.where() + ") is not true";
        if (attacks.reaches(superuser, null, open) == 0 || attacks.reaches(superuser, null, closed) == 0) {
            complaints.add(table + " needs a row that visitors may see and one that they may not, in victims.sql");
        }
        if (attacks.reaches(superuser, roster.visitor(), open) == 0) {
            complaints.add(table + " shows visitors nothing where " + shown.where());
        }
        if (attacks.reaches(superuser, roster.visitor(), closed) > 0) {
            complaints.add(table + " shows visitors rows other than where " + shown.where());
        }
    }

    private Attacks attacks(List<Attacker> attackers) {
        return new Attacks(app, new Attacks.Victim(PluginDatabase.HOME, PluginDatabase.PERSON), attackers);
    }

    private static List<Policy> joined(List<Policy> some, List<Policy> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private void attack(Attacks attacks, Policy policy) throws SQLException {
        complaints.addAll(attacks.breaches(superuser, policy));
        var before = superuser.setSavepoint();
        try (var statement = superuser.createStatement()) {
            statement.execute(policy.widen());
            if (!attacks.isBreached(superuser, policy)) {
                complaints.add("The policy " + policy.name() + " could be opened, and no attack would notice");
            }
        } finally {
            superuser.rollback(before);
        }
    }

    /** Checks that a policy which asks for a permission is closed to people who have only other permissions. */
    private void withOnePermission(Policy policy, List<SqlFunction> functions) throws SQLException {
        var asked = SqlFunction.asked(policy, functions);
        if (asked.stream().noneMatch(function -> function.name().equals(MAY))) {
            return;
        }
        var text = new StringBuilder(policy.text());
        asked.stream().filter(function -> !isOfCore(function)).forEach(function -> text.append(function.text()));
        var others = roster.withOne().entrySet().stream()
                .filter(one -> text.indexOf("'" + one.getKey() + "'") < 0)
                .map(Map.Entry::getValue)
                .toList();
        complaints.addAll(attacks(others).breaches(superuser, policy));
    }

    private void own(Attacks attacks, OwnAttacks.OwnAttack own) throws SQLException {
        if (attacks.reaches(superuser, null, own.statement()) == 0) {
            complaints.add(own + ": the attack in src/test/sql/attacks.sql would reach no row even without policies");
        }
        if (attacks.reaches(superuser, own.attacker(), own.statement()) > 0) {
            complaints.add(own.toString());
        }
    }

    private void open(Attacks attacks, Map<SqlFunction, List<Policy>> asking) throws SQLException {
        for (var function : asking.entrySet()) {
            var name = function.getKey().name();
            if (function.getKey().yesOrNo() && (!isOfCore(function.getKey()) || OF_THE_CORE.contains(name))) {
                var before = superuser.setSavepoint();
                try (var statement = superuser.createStatement()) {
                    statement.execute(function.getKey().widen());
                    if (!isNoticed(attacks, function.getValue())) {
                        complaints.add("The function " + name + " could always be true, and no attack would notice");
                    }
                } finally {
                    superuser.rollback(before);
                }
            }
        }
    }

    private static boolean isOfCore(SqlFunction function) {
        return function.name().startsWith("core.");
    }

    private boolean isNoticed(Attacks attacks, List<Policy> policies) throws SQLException {
        for (var own : roster.own().attacks()) {
            if (attacks.reaches(superuser, own.attacker(), own.statement()) > 0) {
                return true;
            }
        }
        for (var policy : policies) {
            if (attacks.isBreached(superuser, policy)) {
                return true;
            }
        }
        return false;
    }
}
