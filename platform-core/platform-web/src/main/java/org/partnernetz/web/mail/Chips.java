// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.mail;

import java.util.Map;

import org.partnernetz.mail.Mail;

/** The colours of states. */
final class Chips {
    private static final Map<Mail.State, String> OF_STATES = Map.of(
            Mail.State.WAITING, "chip--info",
            Mail.State.SENT, "chip--success",
            Mail.State.REFUSED, "chip--danger",
            Mail.State.FAILED, "chip--danger");

    static String of(Mail.State state) {
        return OF_STATES.getOrDefault(state, "");
    }

    private Chips() {}
}
