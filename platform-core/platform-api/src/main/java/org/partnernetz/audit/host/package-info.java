/**
 * What the plugin host needs of the audit trail: a way in for each plugin.
 *
 * <p>Start at {@link Auditors}. Not for plugins: the host does not export this package to them. May use: {@code audit}.
 */
@NullMarked
package org.partnernetz.audit.host;

import org.jspecify.annotations.NullMarked;
