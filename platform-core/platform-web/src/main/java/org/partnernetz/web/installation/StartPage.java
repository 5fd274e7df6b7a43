// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.installation;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.installation.Checklist;
import org.partnernetz.installation.Checklist.Item;
import org.partnernetz.installation.Step;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.Mails;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/** What the organisation still lacks, for its administrators, who may leave and come back at any time. */
@Named
@RequestScoped
public class StartPage implements Page {

    @Inject
    Checklist checklist;

    @Inject
    Mails mails;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private String address = "";
    private List<Item> items = List.of();
    private @Nullable Mail tried;

    @Override
    public void open(Place place) {
        address = place.getPath();
        items = checklist.items().stream()
                .filter(item -> !item.isDone() || !item.step().isWarning())
                .toList();
    }

    /** Tells nobody of this step any more. */
    public void hide(String step) {
        setAside(step, true);
    }

    /** Tells of the step again. */
    public void show(String step) {
        setAside(step, false);
    }

    private void setAside(String word, boolean aside) {
        var step = Step.of(word).orElseThrow(NotFoundException::new);
        if (faults.free(() -> checklist.setAside(step, aside))) {
            Redirect.to(address + (aside ? "?done=hidden-step" : "?done=shown-step"));
        }
    }

    /** Sends a letter to the reader, and shows what became of it. */
    public void tryMail() {
        faults.free(() -> tried = mails.test(Look.of(request).language()));
    }

    /** What became of the letter just sent; null on every other request. */
    public @Nullable Mail getTried() {
        return tried;
    }

    /** Whether the letter just sent has left. */
    public boolean isSent() {
        return tried != null && tried.state() == Mail.State.SENT;
    }

    /** Whether the reader may send a letter to themselves. */
    public boolean isTestable() {
        return tenant.required().isNetworkAdministrator() && mails.server().configured();
    }

    public List<Item> getOpen() {
        return items.stream().filter(Item::isOpen).toList();
    }

    public List<Item> getDone() {
        return items.stream().filter(Item::isDone).toList();
    }

    /** What is missing, and was set aside. */
    public List<Item> getAside() {
        return items.stream().filter(item -> item.aside() && !item.isDone()).toList();
    }

    public int getCount() {
        return items.size();
    }
}
