// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.partnernetz.profile.Profiles;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;

/** The picture of a person, for whoever may see it. The platform has drawn it, so that it can be shown. */
@RequestScoped
public class PicturePage implements Download {

    @Inject
    Profiles profiles;

    private byte[] bytes = new byte[0];

    @Override
    public void open(Place place) {
        bytes = profiles.picture(new PersonId(place.id("person")), place.text("picture"));
    }

    @Override
    public String type() {
        return "image/jpeg";
    }

    @Override
    public String name() {
        return "picture.jpg";
    }

    @Override
    public boolean isAttached() {
        return false;
    }

    @Override
    public boolean isLasting() {
        return true;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }
}
