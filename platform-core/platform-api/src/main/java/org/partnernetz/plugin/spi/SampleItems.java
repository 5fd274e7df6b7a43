// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.tenant.PersonId;

/**
 * Adds invented items to the demo network, so that people see the plugin at work, and removes them again.
 *
 * <p><b>When called:</b> {@link #add} once for each organisation of the demo that works with the plugin, after the
 * plugin runs there for the first time; {@link #remove} when the coordination removes the sample data. Neither is ever
 * called in a network that did not begin with the demo. <b>Tenant:</b> that organisation is bound; a member of it acts
 * in {@link #add}, and the platform itself, with the role {@code PLATFORM} and without a person, in {@link #remove}.
 * <b>Transaction:</b> {@link #add} begins its own; {@link #remove} runs in one transaction with the core and all other
 * plugins, so use {@code Store.write} and do nothing that cannot be rolled back. <b>Limits:</b> two seconds.
 * <b>Errors:</b> after an exception from {@link #add} the demo lacks these items, and the log says so; an exception
 * from {@link #remove} rolls the whole removal back.
 */
@ConsumerType
public interface SampleItems {

    /**
     * Adds a few items. If they are there already, nothing happens.
     *
     * @param seeker an invented advice-seeker of the organisation with an account, who is to see what is theirs
     */
    void add(PersonId seeker);

    /** Removes what {@link #add} made for this advice-seeker, and nothing else. */
    void remove(PersonId seeker);
}
