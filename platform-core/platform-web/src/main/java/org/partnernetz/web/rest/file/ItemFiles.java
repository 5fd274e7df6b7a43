// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.file;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.rest.Created;
import org.partnernetz.rest.Listing;

/** Answers for the files of an item; one of another item is none. */
@ApplicationScoped
public class ItemFiles {

    @Inject
    Attachments attachments;

    public Listing<DocumentItem> list(ItemKind kind, UUID item) {
        return Listing.whole(attachments.of(kind, item), DocumentItem::of);
    }

    public Created<DocumentItem> add(ItemKind kind, UUID item, DocumentDraft draft) {
        var added = attachments.add(kind, item, draft.file());
        return Created.of(added.id(), DocumentItem.of(added));
    }

    public DocumentItem.Opened read(ItemKind kind, UUID item, UUID file) {
        require(kind, item, file);
        return DocumentItem.Opened.of(attachments.open(file));
    }

    public void remove(ItemKind kind, UUID item, UUID file) {
        require(kind, item, file);
        attachments.remove(file);
    }

    private void require(ItemKind kind, UUID item, UUID file) {
        if (attachments.of(kind, item).stream().noneMatch(one -> one.id().equals(file))) {
            throw new NotFoundException();
        }
    }
}
