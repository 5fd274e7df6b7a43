/** The audit trail of an organisation. Start at {@link org.partnernetz.web.audit.AuditPage}. */
@NullMarked
package org.partnernetz.web.audit;

import org.jspecify.annotations.NullMarked;
