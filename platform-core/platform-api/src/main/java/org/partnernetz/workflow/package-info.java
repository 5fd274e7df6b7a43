/**
 * States and the steps between them, defined once: pages derive their buttons and REST its answers from the same
 * definition, and a mistake in it prevents the plugin from starting.
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
