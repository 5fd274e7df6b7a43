// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.portrait.Portrait;
import org.partnernetz.portrait.PortraitText;
import org.partnernetz.portrait.PortraitText.Kind;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/** One legal text of an organisation, which the last part of the address names. */
@Named
@RequestScoped
public class OrganisationLegalPage implements Page {

    @Inject
    Portraits portraits;

    @Inject
    HttpServletRequest request;

    private String name = "";
    private Worded text = new Worded("", "");
    private Portrait portrait;

    @Override
    public void open(Place place) {
        name = place.getPath().substring(place.getPath().lastIndexOf('/') + 1);
        var slug = place.text("organisation");
        var kind = Kind.valueOf(name.toUpperCase(Locale.ROOT));
        text = Worded.of(
                PortraitText.of(kind, portraits.texts(slug)), Look.of(request).language());
        portrait = portraits.of(slug);
    }

    /** Key of the title, behind {@code legal.}. */
    public String getName() {
        return name;
    }

    public Worded getText() {
        return text;
    }

    /** What the organisation tells beside it: who is responsible for data, and where barriers are reported. */
    public Portrait getPortrait() {
        return portrait;
    }

    /** The address that opens when somebody reports a barrier; empty if none is told. */
    public String getFeedback() {
        return ContactCard.link(portrait.feedback());
    }
}
