// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.util.List;

/**
 * The reason for a refusal or failure, in words.
 *
 * @param code message key after {@code plugin.reason.}, for example {@code package-missing}
 * @param values values for the placeholders in the sentence
 * @param text the sentence in English, as in the log
 */
public record PluginReason(String code, List<String> values, String text) {
    public PluginReason {
        values = List.copyOf(values);
    }
}
