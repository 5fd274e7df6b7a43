// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.util.Collection;
import java.util.List;

import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.migration.JavaMigration;

/** Plugins migrate by SQL only, so that what a migration does can be read. */
final class NoJavaMigrations implements ClassProvider<JavaMigration> {

    @Override
    public Collection<Class<? extends JavaMigration>> getClasses() {
        return List.of();
    }
}
