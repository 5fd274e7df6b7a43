/** A PostgreSQL for tests that has the core's tables already. */
@NullMarked
package org.partnernetz.testkit.database;

import org.jspecify.annotations.NullMarked;
