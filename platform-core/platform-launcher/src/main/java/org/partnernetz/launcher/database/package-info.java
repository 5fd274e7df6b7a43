/** PostgreSQL as a part of the platform's home. Start at {@link org.partnernetz.launcher.database.EmbeddedPostgres}. */
@NullMarked
package org.partnernetz.launcher.database;

import org.jspecify.annotations.NullMarked;
