// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

/**
 * A kind of notice that people can switch off.
 *
 * @param key {@code topic-answered}, or {@code <plugin>/<kind>}
 * @param label name that people read; empty for kinds of the core, whose names the pages know
 * @param source name of the plugin; empty for the core
 */
public record NoticeKind(String key, String label, String source, boolean wanted) {}
