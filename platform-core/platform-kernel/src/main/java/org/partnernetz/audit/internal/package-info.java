/** Keeps the audit trail. Start at {@link org.partnernetz.audit.internal.Noting}. */
@NullMarked
package org.partnernetz.audit.internal;

import org.jspecify.annotations.NullMarked;
