// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;

/**
 * A file of an item, for whoever sees the item. It is offered for keeping and never shown, so nothing in it runs here.
 */
@RequestScoped
public class FilePage implements Download {

    @Inject
    Attachments attachments;

    @Inject
    Directory directory;

    private Attached file;
    private byte[] bytes = new byte[0];

    @Override
    public void open(Place place) {
        var opened = attachments.open(
                place.id("file"), directory.withSlug(place.text("organisation")).id());
        file = opened.file();
        bytes = opened.bytes();
    }

    @Override
    public String type() {
        return file.type();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }
}
