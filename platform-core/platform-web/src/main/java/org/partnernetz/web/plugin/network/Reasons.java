// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.network;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.admin.PluginState;
import org.partnernetz.web.look.Words;

/** Words the reasons for refusals in the reader's language. */
@RequestScoped
public class Reasons {
    private static final Map<PluginState, String> CHIPS = Map.of(
            PluginState.ACTIVE, "chip--success",
            PluginState.UPDATING, "chip--info",
            PluginState.INSTALLED, "chip--info",
            PluginState.RESOLVED, "chip--info",
            PluginState.FAILED, "chip--danger",
            PluginState.PARKED, "chip--warning");

    @Inject
    HttpServletRequest request;

    /** Returns the sentence; the host's English one if there is no message. */
    public String say(PluginReason reason) {
        var words = (Words) request.getAttribute("t");
        var key = "plugin.reason." + reason.code();
        return words.containsKey(key) ? words.say(key, reason.values().toArray()) : reason.text();
    }

    /** The style of the chip of a state. */
    public String chip(PluginState state) {
        return CHIPS.getOrDefault(state, "");
    }
}
