// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.partnernetz.kernel.migration.Migrations;
import org.postgresql.ds.PGSimpleDataSource;

/** The operator's settings, from MicroProfile Config or the environment. */
@ApplicationScoped
public class InstallationSettings {

    /** Such as "exists already": Flyway would log them as warnings. */
    private static final String WITHOUT_REMARKS = "-c client_min_messages=warning";

    @Inject
    Config config;

    /** The folder in which the installation stores its files. */
    Optional<Path> home() {
        return config.getOptionalValue("partnernetz.home", String.class).map(Path::of);
    }

    boolean isDemo() {
        return config.getOptionalValue("partnernetz.demo", Boolean.class).orElse(false);
    }

    Optional<Path> networkFile() {
        return config.getOptionalValue("partnernetz.network.file", String.class).map(Path::of);
    }

    /** Who becomes the first administrator without setting the network up on its pages. */
    Optional<String> administratorEmail() {
        return config.getOptionalValue("partnernetz.administrator.email", String.class);
    }

    String coordinationSlug() {
        return text("partnernetz.coordination.slug", "koordination");
    }

    String coordinationName() {
        return text("partnernetz.coordination.name", "Koordinationsstelle");
    }

    /** Migrations of this database, for the core and for plugins. */
    @Produces
    @Dependent
    Migrations migrations() {
        var source = new PGSimpleDataSource();
        source.setOptions(WITHOUT_REMARKS);
        source.setTcpKeepAlive(true); // and no socketTimeout: a long migration must not be cut
        source.setUrl(config.getValue("partnernetz.db.url", String.class));
        source.setUser(text("partnernetz.db.owner.user", "partnernetz_owner"));
        config.getOptionalValue("partnernetz.db.owner.password", String.class).ifPresent(source::setPassword);
        var roles = new Migrations.Roles(
                source.getUser(),
                text("partnernetz.db.user", "partnernetz_app"),
                text("partnernetz.db.search.role", "partnernetz_search"),
                text("partnernetz.db.signin.user", "partnernetz_signin"));
        return new Migrations(source, roles);
    }

    private String text(String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }
}
