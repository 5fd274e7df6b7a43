// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.demo;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.demo.SampleSheet;
import org.partnernetz.demo.Samples;
import org.partnernetz.form.Form;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** The sample data of the demo, and the button that removes it. */
@Named
@RequestScoped
public class SamplesPage implements Page {

    @Inject
    Samples samples;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private final Form<Sure> removal = Form.of(Sure.class);
    private Optional<SampleSheet> sheet = Optional.empty();
    private String address = "";

    /** Whether somebody has read what goes. */
    public record Sure(boolean sure) {}

    @Override
    public void open(Place place) {
        address = place.getPath();
        sheet = samples.look();
    }

    /** Null if there are none. */
    public @Nullable SampleSheet getSheet() {
        return sheet.orElse(null);
    }

    public Form<Sure> getRemoval() {
        return removal;
    }

    public void remove() {
        var done = faults.free(() -> {
            if (!removal.read().sure()) {
                throw InvalidException.of("sure", "required");
            }
            samples.remove(told());
        });
        if (done) {
            Redirect.to(address + "?done=samples-removed");
        }
    }

    /** How many people stood on the page that was read; there may be others by now. */
    private long told() {
        var told = request.getParameter("people");
        if (told == null || !told.matches("\\d{1,9}")) {
            throw new ConflictException("changed-meanwhile");
        }
        return Long.parseLong(told);
    }
}
