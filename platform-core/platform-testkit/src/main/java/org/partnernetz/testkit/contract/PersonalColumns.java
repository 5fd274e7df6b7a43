// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.partnernetz.privacy.Personal;
import org.partnernetz.privacy.spi.PersonalData;
import org.partnernetz.tenant.PersonId;

/**
 * Checks what a plugin stores about people: every column marked {@link Personal} that has a value for the victim is
 * exported, and the value is gone after the victim was erased.
 */
public final class PersonalColumns {
    /** The roles that the server binds when the platform exports or erases data for somebody. */
    private static final String ROLES = "ADMINISTRATOR,MEMBER,MODERATOR,PLATFORM";

    private final PluginModule plugin;
    private final PluginDatabase database;

    public PersonalColumns(PluginModule plugin, PluginDatabase database) {
        this.plugin = plugin;
        this.database = database;
    }

    /** Returns the findings, each as a sentence; empty if there are none. */
    public List<String> complaints() throws SQLException, IOException {
        var entities = plugin.loaded(type -> type.isAnnotationPresent(Entity.class));
        var columns = entities.stream().flatMap(this::columns).toList();
        var sources = plugin.loaded(PersonalData.class::isAssignableFrom);
        if (columns.isEmpty()) {
            return List.of();
        }
        if (sources.isEmpty()) {
            return List.of("There are personal columns, but no component of type PersonalData: " + columns);
        }
        try (var superuser = database.superuser()) {
            superuser.setAutoCommit(false);
            try (var store = new TestStore(superuser, plugin.schema(), entities)) {
                database.plant(superuser, plugin);
                return complaints(superuser, columns, new PluginComponents(plugin, store).all(PersonalData.class));
            } finally {
                superuser.rollback();
            }
        }
    }

    private List<String> complaints(Connection superuser, List<PersonalColumn> columns, List<PersonalData> sources)
            throws SQLException {
        var person = new PersonId(PluginDatabase.PERSON);
        var complaints = new ArrayList<String>();
        var stored = new ArrayList<Stored>();
        for (var column : columns) {
            var values = column.values(superuser);
            if (values.isEmpty()) {
                complaints.add(column + " has no value in src/test/sql/victims.sql, so it is not tried");
            }
            values.forEach(value -> stored.add(new Stored(column, value)));
        }
        database.become(superuser, ROLES);
        var told = sources.stream()
                .flatMap(source -> source.export(person).stream())
                .flatMap(told1 -> told1.fields().stream())
                .map(field -> field.value())
                .collect(Collectors.joining("\n"));
        for (var twice = 0; twice < 2; twice++) {
            sources.forEach(source -> source.erase(person));
        }
        database.beSuperuser(superuser);
        for (var one : stored) {
            if (one.column().isText() && !told.contains(one.value())) {
                complaints.add(one.column() + " is not exported");
            }
            if (!one.isKey() && one.column().values(superuser).contains(one.value())) {
                complaints.add(one.column() + " is not erased");
            }
        }
        return complaints;
    }

    private Stream<PersonalColumn> columns(Class<?> entity) {
        var table = entity.getAnnotation(Table.class);
        var name = table == null || table.name().isEmpty() ? snake(entity.getSimpleName()) : table.name();
        return fields(entity)
                .filter(field -> field.isAnnotationPresent(Personal.class))
                .map(field -> new PersonalColumn(
                        plugin.schema() + "." + name, column(field), field.getType() == String.class));
    }

    private static Stream<Field> fields(Class<?> type) {
        if (type == Object.class) {
            return Stream.empty();
        }
        var own = Arrays.stream(type.getDeclaredFields())
                .flatMap(field ->
                        field.isAnnotationPresent(Embedded.class) ? fields(field.getType()) : Stream.of(field));
        return Stream.concat(own, fields(type.getSuperclass()));
    }

    private static String column(Field field) {
        var column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? snake(field.getName()) : column.name();
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** A value that was stored before the erasure. */
    private record Stored(PersonalColumn column, String value) {

        /**
         * Says whether the value is the key of a person. The victim's key may stay, because the core empties the row to
         * which it refers; the keys of others must stay.
         */
        boolean isKey() {
            return value.equals(PluginDatabase.PERSON.toString()) || value.equals(PluginDatabase.ANOTHER.toString());
        }
    }

    /** A column with personal data. */
    private record PersonalColumn(String table, String name, boolean isText) {

        List<String> values(Connection connection) throws SQLException {
            var values = new ArrayList<String>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select " + name + "::text from " + table + " where " + name
                            + " is not null and " + name + "::text <> ''")) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }
}
