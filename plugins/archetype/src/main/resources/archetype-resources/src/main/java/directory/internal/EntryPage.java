// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.plugin.ItemPage;
import org.partnernetz.plugin.spi.PluginPage;

/** One entry, for members to change, publish or remove. */
@PluginPage("entry")
@Component(service = EntryPage.class, scope = ServiceScope.PROTOTYPE)
public final class EntryPage extends ItemPage<Entry> {
    @Reference
    Entries entries;

    public final Form<NewEntry> change = Form.of(NewEntry.class);

    @Override
    protected Entry read(UUID key) {
        return entries.get(key);
    }

    @Override
    protected void loaded(Place place) {
        var entry = getItem();
        change.filled(new NewEntry(entry.name(), entry.about(), entry.city(), entry.published()));
    }

    /** Changes the entry. */
    public String save() {
        entries.change(getKey(), change.read());
        return here("saved");
    }

    /** Removes the entry and shows the list without it. */
    public String remove() {
        entries.remove(getKey());
        return addresses.page("index") + "?done=removed";
    }
}
