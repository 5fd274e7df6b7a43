/**
 * Binds who acts to the database, and keeps the directory of organisations. Start at
 * {@link org.partnernetz.tenant.internal.DefaultTenantContext}.
 */
@NullMarked
package org.partnernetz.tenant.internal;

import org.jspecify.annotations.NullMarked;
