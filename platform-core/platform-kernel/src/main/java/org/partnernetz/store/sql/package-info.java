/** Native queries with typed rows, for the repositories of the core. Start at {@link org.partnernetz.store.sql.Sql}. */
@NullMarked
package org.partnernetz.store.sql;

import org.jspecify.annotations.NullMarked;
