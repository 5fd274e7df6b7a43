// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.legal;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.legal.LegalTexts;
import org.partnernetz.legal.LegalTexts.Kind;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** Lets the network's administrators write the legal texts, one at a time, in both languages. */
@Named
@RequestScoped
public class LegalTextsPage implements Page {

    @Inject
    LegalTexts texts;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private Kind kind = Kind.IMPRINT;
    private String address = "";
    private String german = "";
    private String english = "";

    @Override
    public void open(Place place) {
        if (!tenant.required().isNetworkAdministrator()) {
            throw new NotFoundException();
        }
        address = place.getPath();
        kind = asked(request.getParameter("text"));
        var text = texts.get(kind);
        german = text.german();
        english = text.english();
    }

    private static Kind asked(String name) {
        for (var kind : Kind.values()) {
            if (name(kind).equals(name)) {
                return kind;
            }
        }
        return Kind.IMPRINT;
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Saves the text. */
    public void save() {
        if (faults.free(() -> texts.write(kind, german, english))) {
            Redirect.to(address + "?text=" + name(kind) + "&done=legal");
        }
    }

    /** Key of the title, behind {@code legal.}. */
    public String getName() {
        return name(kind);
    }

    public int getTextMax() {
        return LegalTexts.TEXT_MAX;
    }

    public String getGerman() {
        return german;
    }

    public void setGerman(String german) {
        this.german = german;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
