// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

/**
 * A plugin that the network offers to the acting organisation.
 *
 * @param about one sentence that says for whom it is, in the requested language: the plugin's message
 *     {@code plugin.about}, else empty
 * @param running whether it is running; if not, its id stands for its name and there is nothing to decide
 * @param enabled whether the organisation has it switched on
 */
public record OfferedPlugin(String id, String version, String name, String about, boolean running, boolean enabled) {}
