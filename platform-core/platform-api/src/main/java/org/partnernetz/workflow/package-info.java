/**
 * States and the steps between them, written once: the same definition gives a page its buttons, REST its answers and
 * an author the mistakes at the start.
 *
 * <p>Start at {@link Workflow}. Stores nothing. May use: {@code audit}, {@code plugin}, {@code problem}, {@code text}.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.workflow;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
