/** The database's own walls: row security, constraints and plans, on a real PostgreSQL. */
@NullMarked
package org.partnernetz.security;

import org.jspecify.annotations.NullMarked;
