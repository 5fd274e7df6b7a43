// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.plugin;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.spi.PluginPermissions;
import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.plugin.spi.PluginSettings;
import org.partnernetz.plugin.spi.PluginSettings.Setting;
import org.partnernetz.testkit.contract.PluginComponents;
import org.partnernetz.testkit.contract.PluginDatabase;
import org.partnernetz.testkit.contract.PluginModule;
import org.partnernetz.testkit.contract.TestStore;

/** One open connection to the plugin's tables, for the tests of one class, one after the other. */
final class Ground implements AutoCloseable {
    private final PluginModule plugin = PluginModule.running();
    private final PluginDatabase database = PluginDatabase.shared();
    private final List<Class<?>> classes = plugin.loaded(type -> true);
    private final List<Permission> permissions = parts(Map.of()).all(PluginPermissions.class).stream()
            .flatMap(named -> named.permissions().stream())
            .toList();
    private final Map<String, String> settings = parts(Map.of()).all(PluginSettings.class).stream()
            .flatMap(named -> named.settings().stream())
            .collect(Collectors.toMap(Setting::key, Setting::byDefault));
    private final Connection connection;
    private final TestStore store;
    private @Nullable Long acting;

    Ground() throws SQLException {
        connection = database.superuser();
        connection.setAutoCommit(false);
        var entities = classes.stream()
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .toList();
        store = new TestStore(connection, plugin.schema(), entities, () -> acting == null ? 0 : acting);
    }

    TestPlatform begin() throws SQLException {
        database.plantPeople(connection, plugin);
        return new TestPlatform(this);
    }

    PluginModule plugin() {
        return plugin;
    }

    PluginComponents parts(Map<Class<?>, ?> given) {
        return new PluginComponents(plugin, classes, given);
    }

    List<Permission> permissions() {
        return permissions;
    }

    /** With their defaults. */
    Map<String, String> settings() {
        return settings;
    }

    Connection connection() {
        return connection;
    }

    TestStore store() {
        return store;
    }

    String app() {
        return database.app();
    }

    /** Sets the organisation for which entities are read and written from now on. */
    void actFor(@Nullable Long organisation) {
        acting = organisation;
    }

    @Override
    public void close() throws SQLException {
        store.close();
        connection.close();
    }
}
