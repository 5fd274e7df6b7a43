// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.plugin.host.BackingNames;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.faces.KeptForms;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.plugin.fault.FindingsFile;

/** A page of a plugin, after the gate. It only remains to check whether the plugin has such a page and item. */
@RequestScoped
public class OpenPluginPage implements Page {

    @Inject
    HttpServletRequest request;

    @Override
    public void open(Place place) {
        var visit = PluginVisit.of(request);
        var page = place.text("page");
        if (visit == null || visit.running().view(page).isEmpty()) {
            throw new NotFoundException();
        }
        request.setAttribute(
                FindingsFile.ATTRIBUTE, FindingsFile.of(visit.running().view(page)));
        if (!KeptForms.isPosted(request)) {
            visit.prepare(BackingNames.of(page), place);
        }
    }
}
