// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("The settings")
class InstallationSettingsTest {

    @Test
    @DisplayName("let migrations run as the owner, without the remarks that would be logged as warnings")
    void migrations() throws SQLException {
        var owner = (PGSimpleDataSource) TestDatabase.shared().owner();
        var settings = new InstallationSettings();
        settings.config = config(Map.of(
                "partnernetz.db.url", owner.getUrl(),
                "partnernetz.db.owner.user", owner.getUser(),
                "partnernetz.db.owner.password", owner.getPassword()));
        try (var connection = settings.migrations().source().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists core");
            assertThat((Object) statement.getWarnings()).isNull();
            var user = statement.executeQuery("select current_user");
            user.next();
            assertThat(user.getString(1)).isEqualTo(owner.getUser());
        }
    }

    private static Config config(Map<String, String> values) {
        return (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> method.getName().equals("getValue")
                        ? values.get((String) arguments[0])
                        : Optional.ofNullable(values.get((String) arguments[0])));
    }
}
