// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.document.host.PaperRegister;
import org.partnernetz.document.host.PaperRegister.Genuine;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;

/**
 * Tells whoever has the code of a paper whether the paper is genuine; in every other case the answer is the same. The
 * form uses POST, so that no surname appears in an address or a log. It needs no session.
 */
@Named
@RequestScoped
public class VerifyPage implements Page {

    @Inject
    PaperRegister papers;

    @Inject
    HttpServletRequest request;

    private String code = "";
    private String surname = "";
    private boolean checked;
    private @Nullable Genuine paper;

    @Override
    public void open(Place place) {
        // The same for everybody, until something was typed.
    }

    /** Looks the paper up. */
    public void look() {
        checked = true;
        paper = papers.check(code, surname).orElse(null);
    }

    /** Whether a code was sent. */
    public boolean isChecked() {
        return checked;
    }

    /** The genuine paper; null in every other case. */
    public @Nullable Genuine getPaper() {
        return paper;
    }

    /** The kind of the paper, in the language of the page. */
    public String getKind() {
        return paper == null ? "" : paper.kind(Look.of(request).language());
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String typed) {
        code = typed == null ? "" : typed;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(@Nullable String typed) {
        surname = typed == null ? "" : typed;
    }
}
