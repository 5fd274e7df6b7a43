// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.store.Keys;

/**
 * A page that shows one item, whose key is in the address. The item is loaded before the page is built; if there is
 * none, the answer is 404.
 *
 * <pre>{@code
 * @PluginPage("plot")
 * @Component(service = PlotPage.class, scope = ServiceScope.PROTOTYPE)
 * public final class PlotPage extends ItemPage<Plot> {
 *     @Reference
 *     Plots plots;
 *
 *     protected Plot read(UUID key) { return plots.get(key); }      // #{plot.item.title()}
 *     public String water() { plots.water(getKey()); return here("watered"); }
 * }
 * }</pre>
 */
public abstract class ItemPage<T> implements LoadedPage {
    private static final Pattern UPPER = Pattern.compile("[A-Z]");

    private final String page;

    /** Where the plugin's pages are. */
    @Reference
    protected PluginAddresses addresses;

    private UUID key = Keys.NONE;
    private @Nullable T item;

    /** The name in addresses comes from {@link PluginPage}; the component runtime provides the addresses. */
    @SuppressWarnings("NullAway.Init") // by the component runtime
    protected ItemPage() {
        var name = Objects.requireNonNull(getClass().getAnnotation(PluginPage.class), "A page is a @PluginPage");
        page = UPPER.matcher(name.value()).replaceAll("-$0").toLowerCase(Locale.ROOT);
    }

    /**
     * For a page that is made by hand.
     *
     * @param page the page's name as in the address, for example {@code new-plot}
     */
    protected ItemPage(String page, PluginAddresses addresses) {
        this.page = page;
        this.addresses = addresses;
    }

    /** A page that reads much overrides it to do so in one read of its store: then each row is read once. */
    @Override
    public void load(Place place) {
        key = Keys.of(place.item());
        item = read(key);
        loaded(place);
    }

    /**
     * Reads the item.
     *
     * @throws org.partnernetz.problem.NotFoundException if there is no such item, or the reader may not see it
     */
    protected abstract T read(UUID key);

    /** Loads what else the page needs. The item is already loaded. */
    protected void loaded(Place place) {}

    /** The item that the page shows; in the page {@code #{plot.item}}. */
    public final T getItem() {
        return Objects.requireNonNull(item, "The page was not loaded");
    }

    public final UUID getKey() {
        return key;
    }

    /** Reads the item again after a change. */
    protected final void renew() {
        item = read(key);
    }

    /** The place at which drafts of what people type on this page are saved, a separate one for each item. */
    public final String getDraftPlace() {
        return String.format(Locale.ROOT, "plugin:%s:%s.%s", addresses.plugin(), page, key);
    }

    /** The address of this page. */
    protected final String here() {
        return addresses.page(page, key);
    }

    /** The address of this page after an action, with the notice {@code done.<what>}. */
    protected final String here(String what) {
        return here() + "?done=" + what;
    }
}
