// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.file;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.file.Space;
import org.partnernetz.form.Form;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** Lists the documents of an item, takes more and removes some. */
public abstract class DocumentsPage implements Page {

    @Inject
    Attachments attachments;

    @Inject
    Faults faults;

    private final Form<NewDocument> form = Form.of(NewDocument.class);

    /** What the documents belong to. */
    protected abstract ItemKind kind();

    /** Its key. */
    protected abstract UUID item();

    /** Where the page is. */
    protected abstract Place place();

    /** Adds a document. Nothing is added where the same content is already, whatever its name; the page says so. */
    public void add() {
        var before = getDocuments().stream().map(Attached::id).collect(Collectors.toSet());
        var added = new ArrayList<UUID>();
        if (faults.free(() ->
                added.add(attachments.add(kind(), item(), form.read().file()).id()))) {
            lead(before.containsAll(added) ? "document-there" : "document-added");
        }
    }

    /** Removes a document. */
    public void remove(UUID document) {
        if (faults.free(() -> attachments.remove(document))) {
            lead("document-removed");
        }
    }

    private void lead(String done) {
        Redirect.to(place().getPath() + "?done=" + done);
    }

    public List<Attached> getDocuments() {
        return attachments.of(kind(), item());
    }

    /** What the organisation has stored. */
    public Space getStored() {
        return attachments.space();
    }

    public Form<NewDocument> getForm() {
        return form;
    }
}
