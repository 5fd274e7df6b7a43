// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

import java.time.Clock;
import java.time.LocalDate;

import org.osgi.service.component.annotations.Reference;
import org.partnernetz.store.OwnRow;
import org.partnernetz.store.Rows;
import org.partnernetz.store.Store;
import org.partnernetz.time.NetworkDays;

/**
 * A component of a plugin that keeps rows: it has the store and the clock, and takes what else it needs as fields.
 *
 * <pre>{@code
 * @Component(service = Plots.class)
 * public final class Plots extends PluginService {
 *     @Reference
 *     PluginAccess access;
 *
 *     public List<Plot> leased() { return rows(PlotRow.class).where("leasedOn", today()).all() … }
 * }
 * }</pre>
 */
public abstract class PluginService {
    /** The plugin's own tables. */
    @Reference
    protected Store store;

    /** The time, which tests can set. */
    @Reference
    protected Clock clock;

    @SuppressWarnings("NullAway.Init") // by the component runtime
    protected PluginService() {}

    /** The rows of one entity. */
    protected final <E extends OwnRow> Rows<E> rows(Class<E> type) {
        return Rows.of(store, clock, type);
    }

    /** The day in the time zone of the network. */
    protected final LocalDate today() {
        return NetworkDays.today(clock);
    }
}
