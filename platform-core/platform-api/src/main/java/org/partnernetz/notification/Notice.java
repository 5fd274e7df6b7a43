// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;

/**
 * What is to be told to somebody.
 *
 * @param kind one of the kinds that the plugin's {@code NotificationKinds} names, for example {@code deadline-near}
 * @param to who is told
 * @param values for the places {@code {0}}, {@code {1}} … of the kind's message, as texts; up to {@value #VALUES_MAX}
 * @param page name of the plugin's page that the notice leads to
 * @param item last part of its address, null where the page stands for itself
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
