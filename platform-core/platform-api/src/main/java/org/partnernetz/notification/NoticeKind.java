// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

/**
 * A kind of notice that can be switched off.
 *
 * @param key {@code topic-answered}, or {@code <plugin>/<kind>}
 * @param label for people; empty for kinds of the core, which the pages name
 * @param source name of the plugin; empty for the core
 */
public record NoticeKind(String key, String label, String source, boolean wanted) {}
