// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.paging.Page;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;

/** The newest notes, and the form for the next one. */
@PluginPage("index")
@Component(service = IndexPage.class, scope = ServiceScope.PROTOTYPE)
public final class IndexPage implements LoadedPage {
    @Reference
    Notes notes;

    @Reference
    PluginAddresses addresses;

    public final Form<NewNote> note = Form.of(NewNote.class);
    public Page<Note> page;

    @Override
    public void load(Place place) {
        if (place.item() != null) {
            throw new NotFoundException();
        }
        page = notes.list(place.query());
    }

    /** Saves the note and shows the list with it. */
    public String write() {
        notes.write(note.read());
        return addresses.page("index") + "?done=saved";
    }
}
