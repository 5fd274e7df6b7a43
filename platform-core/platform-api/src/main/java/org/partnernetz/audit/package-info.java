/**
 * The audit trail: who took which important decision, stored so that nobody can change it.
 *
 * <p>Start at {@link Audit} to write and at {@link AuditTrail} to read. May use: {@code paging}, {@code problem},
 * {@code tenant}.
 */
@Export
@NullMarked
@Version("1.2.0")
package org.partnernetz.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
