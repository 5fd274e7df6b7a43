// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

/**
 * A listener as the platform remembers it.
 *
 * @param owner id of the plugin, or {@code core}
 * @param listener its key
 * @param fact class name of what it hears
 */
record Hearing(String owner, String listener, String fact) {}
