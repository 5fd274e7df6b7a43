// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;

/**
 * Why something is not so, in words.
 *
 * @param code key of the sentence behind {@code plugin.reason.}, for example {@code package-missing}
 * @param values what is named in the sentence
 * @param text the sentence in English, as the log has it
 */
public record PluginReason(String code, List<String> values, String text) {
    public PluginReason {
        values = List.copyOf(values);
    }
}
