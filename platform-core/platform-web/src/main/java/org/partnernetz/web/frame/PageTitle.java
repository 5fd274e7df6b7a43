// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.util.ArrayList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Faults;

/** The text of the browser tab: {@code Fehler: Thema eröffnen – FITT gGmbH – Partnernetz}. */
@Named
@RequestScoped
public class PageTitle {

    @Inject
    HttpServletRequest request;

    @Inject
    Frame frame;

    @Inject
    Faults faults;

    /**
     * Combines the page, its organisation and the platform.
     *
     * @param title name of the page; the organisation's name appears only once
     * @param bare whether the database must not be used
     * @param failed whether the page says that something went wrong
     */
    public String of(String title, boolean bare, boolean failed) {
        var parts = new ArrayList<String>();
        parts.add(title);
        var organisation = bare ? null : frame.getOrganisation();
        if (organisation != null && !organisation.name().equals(title)) {
            parts.add(organisation.name());
        }
        parts.add("Partnernetz");
        var words = (Words) request.getAttribute("t");
        return (failed || !faults.isNone() ? words.get("title.fault") + " " : "") + String.join(" – ", parts);
    }
}
