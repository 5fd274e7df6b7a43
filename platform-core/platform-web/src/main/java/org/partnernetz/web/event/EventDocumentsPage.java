// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.event;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;

import org.partnernetz.event.Events;
import org.partnernetz.event.Occasion;
import org.partnernetz.event.host.EventDesk;
import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.file.Space;
import org.partnernetz.form.Accepts;
import org.partnernetz.form.FileKind;
import org.partnernetz.form.Form;
import org.partnernetz.form.MaxBytes;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;
import org.partnernetz.web.page.SignInNeededException;

/** The documents of an event: invitation, slides, minutes. For those who organise it. */
@Named
@RequestScoped
public class EventDocumentsPage implements Page {

    @Inject
    Events events;

    @Inject
    EventDesk desk;

    @Inject
    Attachments attachments;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    private final Form<NewDocument> form = Form.of(NewDocument.class);
    private Place place;
    private Occasion occasion;

    /** A document to be added. */
    public record NewDocument(
            @NotNull
            @Accepts({
                FileKind.PDF,
                FileKind.DOCX,
                FileKind.XLSX,
                FileKind.ODT,
                FileKind.ODS,
                FileKind.PNG,
                FileKind.JPEG,
                FileKind.TEXT
            })
            @MaxBytes(Upload.BYTES_MAX)
            Upload file) {}

    @Override
    public void open(Place at) throws SignInNeededException {
        if (!frame.isKnown()) {
            throw new SignInNeededException();
        }
        place = at;
        occasion = events.get(at.text("organisation"), at.id("event"));
        if (!desk.organises(occasion.id())) {
            throw new NotFoundException();
        }
    }

    /** Adds a document. */
    public void add() {
        act(() -> attachments.add(ItemKind.EVENT, occasion.id(), form.read().file()), "document-added");
    }

    /** Removes a document. */
    public void remove(UUID document) {
        act(() -> attachments.remove(document), "document-removed");
    }

    private void act(Runnable work, String done) {
        if (faults.free(work)) {
            Redirect.to(place.getPath() + "?done=" + done);
        }
    }

    public Occasion getOccasion() {
        return occasion;
    }

    /** The page of the event. */
    public String getBack() {
        return place.getSpace() + "/events/" + occasion.id();
    }

    public List<Attached> getDocuments() {
        return attachments.of(ItemKind.EVENT, occasion.id());
    }

    /** What the organisation has stored. */
    public Space getStored() {
        return attachments.space();
    }

    public Form<NewDocument> getForm() {
        return form;
    }
}
