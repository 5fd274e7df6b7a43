// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;

/**
 * A notice to be sent to one person.
 *
 * @param kind one of the kinds that the plugin's {@code NotificationKinds} names, for example {@code deadline-near}
 * @param to the recipient
 * @param values texts for the placeholders {@code {0}}, {@code {1}} … in the kind's message; {@value #VALUES_MAX} at
 *     most
 * @param page name of the plugin's page to which the notice leads
 * @param item last part of the page's address; null if the page needs none
 */
public record Notice(
        String kind,
        PersonId to,
        List<String> values,
        String page,
        @Nullable String item) {
    public static final int VALUES_MAX = 5;
    public static final int VALUE_MAX = 200;

    public Notice {
        values = List.copyOf(values);
    }
}
