/**
 * Brings the tables of the core and of plugins to their newest state. Start at
 * {@link org.partnernetz.kernel.migration.Migrations}. May use: nothing.
 */
@NullMarked
package org.partnernetz.kernel.migration;

import org.jspecify.annotations.NullMarked;
