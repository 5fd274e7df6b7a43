// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.plugin;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;

import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;

/** The plugin's store as one person sees it: row security applies, and failed work is rolled back. */
final class ActingStore implements Store {
    private static final String ROW_SECURITY = "42501";
    private static final String UNIQUE = "23505";

    private final Ground ground;
    private final @Nullable Acting acting;
    private final @Nullable LinkVisit visit;
    private final Set<String> permissions;
    private boolean inside;

    ActingStore(Ground ground, @Nullable Acting acting, @Nullable LinkVisit visit, Set<String> permissions) {
        this.ground = ground;
        this.acting = acting;
        this.visit = visit;
        this.permissions = permissions;
    }

    @Override
    public <T> T read(Function<EntityManager, T> work) {
        return bound(() -> ground.store().read(work));
    }

    @Override
    public <T> T write(Function<EntityManager, T> work) {
        return bound(() -> {
            try {
                return ground.store().write(work);
            } catch (OptimisticLockException stale) {
                throw new ConflictException("changed-meanwhile");
            } catch (PersistenceException refused) {
                throw named(refused);
            }
        });
    }

    /** As the server calls it. */
    private static RuntimeException named(PersistenceException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && ROW_SECURITY.equals(sql.getSQLState())) {
                return new NotAllowedException();
            }
            if (cause instanceof SQLException sql && UNIQUE.equals(sql.getSQLState())) {
                return new ConflictException("changed-meanwhile");
            }
        }
        return refused;
    }

    /** Work within work joins it, as on the server. */
    private <T> T bound(Supplier<T> work) {
        if (inside) {
            return work.get();
        }
        inside = true;
        try {
            return alone(work);
        } catch (SQLException e) {
            throw new IllegalStateException("The test's transaction failed", e);
        } finally {
            inside = false;
        }
    }

    private <T> T alone(Supplier<T> work) throws SQLException {
        var connection = ground.connection();
        var before = connection.setSavepoint();
        try {
            execute(binding());
            ground.actFor(acting == null ? null : acting.organisation().value());
            var result = work.get();
            execute("reset role");
            return result;
        } catch (RuntimeException | Error e) {
            connection.rollback(before);
            throw e;
        } finally {
            ground.actFor(null);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = ground.connection().createStatement()) {
            statement.execute(sql);
        }
    }

    private String binding() {
        var client = acting != null && acting.isClient();
        var organisation =
                acting == null ? "" : Long.toString(acting.organisation().value());
        return "update core.plugin_permission set roles = case when permission in (" + quoted(permissions) + ") then "
                + roles() + " else '{}' end;"
                + set("tenant", client ? "" : organisation)
                + set("client", client ? organisation : "")
                + set("person", acting == null ? "" : acting.person().value().toString())
                + set("network", acting != null && acting.network() ? "on" : "")
                + set("roles", acting == null ? "" : joined())
                + set("link", visit == null ? "" : visit.link().toString())
                + "set local role " + ground.app();
    }

    private static String set(String setting, String value) {
        return "select set_config('app." + setting + "', '" + value + "', true);";
    }

    private static String quoted(Set<String> texts) {
        return texts.isEmpty()
                ? "''"
                : texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(","));
    }

    private String roles() {
        return "'{" + joined() + "}'::text[]";
    }

    private String joined() {
        if (acting == null) {
            return "";
        }
        var platform = SystemMember.is(acting) ? Stream.of("PLATFORM") : Stream.<String>empty();
        return Stream.concat(acting.roles().stream().map(Role::name), platform).collect(Collectors.joining(","));
    }
}
