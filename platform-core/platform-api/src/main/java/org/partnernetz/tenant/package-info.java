/**
 * Partner organisations, each of them a tenant, and the people who act for them.
 *
 * <p>Start at {@link TenantContext} and {@link Organisations}. May use: {@code problem}.
 */
@Export
@NullMarked
@Version("1.7.0")
package org.partnernetz.tenant;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
