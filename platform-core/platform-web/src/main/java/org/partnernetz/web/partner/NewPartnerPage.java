// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.partner;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.partner.Partners;
import org.partnernetz.partner.Partners.Added;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SiteAddress;
import org.partnernetz.web.partner.TypedPartner.Part;
import org.partnernetz.web.partner.TypedPartner.Speaks;

/**
 * Takes a partner in: the form begins with what the address names, a part in the network or another partner. The code
 * of the invitation is shown only in the answer to the request that makes it.
 */
@Named
@RequestScoped
public class NewPartnerPage implements Page {

    @Inject
    Partners partners;

    @Inject
    PluginNames plugins;

    @Inject
    TenantContext tenant;

    @Inject
    Faults faults;

    @Inject
    SiteAddress site;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private final Form<TypedPartner> form = Form.of(TypedPartner.class);
    private @Nullable Added added;
    private @Nullable Part part;

    @Override
    public void open(Place place) {
        if (!tenant.required().isNetworkAdministrator()) {
            throw new NotFoundException();
        }
        form.filled(begun());
    }

    private TypedPartner begun() {
        var look = Look.of(request);
        var speaks = look.getCode().equals("en") ? Speaks.EN : Speaks.DE;
        var today = NetworkDays.today(clock);
        var like = request.getParameter("like");
        if (like != null) {
            return TypedPartner.of(partners.get(like), today, speaks);
        }
        var asked = request.getParameter("part");
        part = Stream.of(Part.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(Part.SUBPROJECT);
        return TypedPartner.of(part, today, speaks);
    }

    /** Takes the partner in. */
    public void add() {
        faults.free(() -> {
            try {
                added = partners.add(form.read().toPartner());
            } catch (InvalidException e) {
                throw e.mapped(TypedPartner.FIELDS);
            }
        });
    }

    public Form<TypedPartner> getForm() {
        return form;
    }

    /** The templates: what a partner can be in the network. */
    public List<Part> getParts() {
        return List.of(Part.values());
    }

    /** The template in use; null if the form is like another partner. */
    public @Nullable Part getPart() {
        return part;
    }

    /** The partner just taken in; null on every other request. */
    public @Nullable Added getAdded() {
        return added;
    }

    /** The address that opens the invitation, for any browser. */
    public String getAddress() {
        return added == null || added.invitation() == null
                ? ""
                : site.of(request, added.invitation().path()).toString();
    }

    /** Organisations that may carry another one, by short name. */
    public Map<String, String> getCarriers() {
        return plugins.organisations();
    }

    /** Plugins by id. */
    public Map<String, String> getPlugins() {
        return plugins.all();
    }
}
