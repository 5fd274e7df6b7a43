// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

/**
 * A plugin that the network offers to the acting organisation.
 *
 * @param about one sentence for whom it is, in the asked language: the plugin's message {@code plugin.about}, else
 *     empty
 * @param running whether it runs; one that does not shows its id for a name and has nothing to decide
 * @param enabled whether the organisation has it on
 */
public record OfferedPlugin(String id, String version, String name, String about, boolean running, boolean enabled) {}
