// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** Where people type the code of an invitation that they have on paper. */
@Named
@RequestScoped
public class JoinCodePage implements Page {
    private static final int CODE_MAX = 40;

    @Inject
    Faults faults;

    private String code = "";

    @Override
    public void open(Place place) {
        // The same for everybody.
    }

    /** Leads to the page of the invitation. */
    public void go() {
        faults.required("code", code);
        if (faults.isNone()) {
            var typed = code.strip();
            var kept = typed.substring(0, Math.min(typed.length(), CODE_MAX));
            Redirect.to("/join/" + URLEncoder.encode(kept.replaceAll("[^\\p{L}\\p{N}]+", "-"), StandardCharsets.UTF_8));
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String typed) {
        code = typed == null ? "" : typed;
    }
}
