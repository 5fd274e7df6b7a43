// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells other plugins and the core what happened, without knowing who listens. A plugin takes this service by
 * {@code @Reference} and tells facts of its own: records from the packages that it exports.
 *
 * <p><b>Transaction:</b> a fact is written in the running transaction and is lost if that rolls back; without a
 * transaction it is written at once. It is delivered after the commit, see
 * {@link org.partnernetz.fact.spi.FactListener}. <b>Tenant:</b> the fact belongs to the acting organisation, and
 * listeners are called for that organisation only. <b>Form:</b> a record, named in the past tense. It is stored as JSON
 * under its class name, so its components are texts, numbers, truth values, enums, {@code UUID}s, {@code java.time}
 * values, records of these, and lists or sets of these. Put keys into it, not contents: a listener reads for itself
 * what it needs and may see. <b>Versions:</b> you may add components, which are null or zero in older facts. Never
 * change the meaning of a component, or the name of the class, while facts of that class may still be waiting.
 * <b>Limits:</b> {@value #SIZE_MAX} characters of JSON.
 */
@ProviderType
public interface Facts {
    int SIZE_MAX = 20_000;

    /** How long a fact waits for a listener that is not running, for example because its plugin is switched off. */
    int KEPT_DAYS = 30;

    /**
     * Tells a fact.
     *
     * @throws IllegalArgumentException if the fact cannot be written as JSON, is too large, or is not a record of the
     *     plugin that tells it
     * @throws org.partnernetz.problem.NotFoundException if nobody acts
     */
    void tell(Record fact);
}
