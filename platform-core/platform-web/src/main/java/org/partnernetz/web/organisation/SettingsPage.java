// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** Lets administrators choose the colour and the logo of their organisation. */
@Named
@RequestScoped
public class SettingsPage implements Page {

    @Inject
    Organisations organisations;

    @Inject
    Directory directory;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private Organisation organisation;
    private String color = "";

    @Override
    public void open(Place place) {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotFoundException();
        }
        organisation = directory.withSlug(acting.slug());
        color = organisation.color();
        var refused = request.getParameter("refused");
        if ("picture".equals(refused) || "picture-size".equals(refused) || "required".equals(refused)) {
            faults.add("logo", refused, "");
        }
    }

    /** Saves the colour. */
    public void paint() {
        if (faults.free(() -> organisations.paint(color.strip().toLowerCase(Locale.ROOT)))) {
            Redirect.to(address() + "?done=color");
        }
    }

    /** Removes the logo. */
    public void removeLogo() {
        if (faults.free(organisations::removeLogo)) {
            Redirect.to(address() + "?done=no-logo");
        }
    }

    private String address() {
        return "/o/" + organisation.slug() + "/settings";
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getColor() {
        return color;
    }

    /** Whether pages show the saved colour darker than it was chosen. */
    public boolean isDarkened() {
        return Lightness.of(organisation.color()) > Lightness.READABLE_MAX;
    }

    public void setColor(String color) {
        this.color = color;
    }
}
