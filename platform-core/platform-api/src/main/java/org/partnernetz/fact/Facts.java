// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells others what happened, without knowing who they are. A plugin takes it by {@code @Reference} and tells facts of
 * its own: records from the packages that it exports.
 *
 * <p><b>Transaction:</b> a fact is written with the running transaction and goes with it; without one it is written at
 * once. It is delivered after the commit, see {@link org.partnernetz.fact.spi.FactListener}. <b>Tenant:</b> the fact
 * belongs to the acting organisation and is heard for that organisation only. <b>Form:</b> a record, named in the past
 * tense. It is kept as JSON under its class name, so its components are texts, numbers, truth values, enums,
 * {@code UUID}s, {@code java.time} values, records of these, and lists or sets of these. Give keys, not contents: a
 * listener reads what it needs and may see. <b>Versions:</b> components may be added, and are null or zero in older
 * facts; never change the meaning of one or the name of the class while facts of it may wait. <b>Limits:</b>
 * {@value #SIZE_MAX} characters of JSON.
 */
@ProviderType
public interface Facts {
    int SIZE_MAX = 20_000;

    /** How long a fact waits for a listener that is not there, for example because its plugin is switched off. */
    int KEPT_DAYS = 30;

    /**
     * Tells a fact.
     *
     * @throws IllegalArgumentException if it has no JSON form, is too large, or is not the teller's own to tell
     * @throws org.partnernetz.problem.NotFoundException if nobody acts
     */
    void tell(Record fact);
}
