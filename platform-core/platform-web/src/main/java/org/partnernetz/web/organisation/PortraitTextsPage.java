// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.portrait.PortraitText;
import org.partnernetz.portrait.PortraitText.Kind;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** Lets administrators write the texts of their organisation, one at a time, in both languages side by side. */
@Named
@RequestScoped
public class PortraitTextsPage implements Page {

    @Inject
    Portraits portraits;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private List<PortraitText> texts = List.of();
    private PortraitText text = PortraitText.none(Kind.ABOUT);
    private String address = "";
    private String german = "";
    private String english = "";
    private boolean checked;

    @Override
    public void open(Place place) {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotFoundException();
        }
        address = place.getPath();
        texts = portraits.texts(acting.slug());
        var asked = Stream.of(Kind.values())
                .filter(kind -> name(kind).equals(request.getParameter("text")))
                .findFirst()
                .orElse(Kind.ABOUT);
        text = PortraitText.of(asked, texts);
        german = text.german();
        english = text.english();
    }

    /** Saves the text. */
    public void save() {
        if (faults.free(() -> portraits.write(text.kind(), german, english, checked))) {
            Redirect.to(address + "?text=" + getName() + "&done=text");
        }
    }

    /** All texts, to choose from. */
    public List<PortraitText> getTexts() {
        return texts;
    }

    public PortraitText getText() {
        return text;
    }

    /** The last part of a text's keys. */
    public String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public String getName() {
        return name(text.kind());
    }

    /** How many lines its fields show. */
    public int getRows() {
        return text.kind().isLegal() ? 18 : 5;
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

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}
