// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.setting;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Form;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.setting.Settings.Line;
import org.partnernetz.web.frame.Directory;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/**
 * How the platform is set: for an organisation, for the network, or for what bounds one partner. One setting is changed
 * at a time; the address names it.
 */
@Named
@RequestScoped
public class RulesPage implements Page {

    @Inject
    Settings settings;

    @Inject
    Directory directory;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private final Form<TypedRule> form = Form.of(TypedRule.class);
    private String address = "";
    private boolean network;
    private @Nullable String partner;
    private ListQuery query = ListQuery.all();
    private List<Line> lines = List.of();
    private @Nullable Line chosen;

    @Override
    public void open(Place place) {
        network = place.getPath().endsWith("/network/settings");
        partner = network ? request.getParameter("partner") : null;
        address = place.getPath() + (partner == null ? "?" : "?partner=" + partner + "&");
        lines = partner != null ? settings.ofPartner(partner) : network ? settings.ofNetwork() : settings.own();
        var search = request.getParameter("search");
        query = search == null ? ListQuery.all() : new ListQuery(Map.of("search", search));
        chosen = lines.stream()
                .filter(line -> line.setting().key().equals(request.getParameter("setting")))
                .filter(this::isChangeable)
                .findFirst()
                .orElse(null);
        if (chosen != null) {
            form.filled(new TypedRule(chosen.value(), chosen.open()));
        }
    }

    /** Saves the value. */
    public void save() {
        finish(() -> {
            var typed = form.read();
            set(typed.value().strip(), typed.open());
        });
    }

    /** Lets the value of the network, or the default, count again. */
    public void reset() {
        finish(() -> set(null, required().open()));
    }

    private void finish(Runnable work) {
        if (faults.free(work)) {
            Redirect.to(address + "done=rule");
        }
    }

    private void set(@Nullable String value, boolean open) {
        var setting = required().setting();
        if (partner != null) {
            settings.chooseFor(partner, setting, value);
        } else if (network) {
            settings.chooseForAll(setting, value, open);
        } else {
            settings.choose(setting, value);
        }
    }

    private Line required() {
        if (chosen == null) {
            throw new NotFoundException();
        }
        return chosen;
    }

    /** Whether the reader may change it here. */
    public boolean isChangeable(Line line) {
        return network || (line.open() && !line.setting().isBound());
    }

    /** Where it is changed; empty if the reader may not. */
    public String changing(Line line) {
        return isChangeable(line) ? address + "setting=" + line.setting().key() + "#h-rule" : "";
    }

    /** The list without the form. */
    public String getBack() {
        return address.substring(0, address.length() - 1);
    }

    /** What was searched for, or all. */
    public List<Line> getLines() {
        var words = (Words) request.getAttribute("t");
        var sought = query.search().toLowerCase(Locale.ROOT);
        return lines.stream()
                .filter(line -> said(line.setting(), words).contains(sought))
                .toList();
    }

    private static String said(Setting setting, Words words) {
        var key = "rule." + setting.key();
        return (words.get(key) + ' ' + words.get(key + ".text")).toLowerCase(Locale.ROOT);
    }

    public ListQuery getQuery() {
        return query;
    }

    /** The setting that is being changed; null if none is. */
    public @Nullable Line getChosen() {
        return chosen;
    }

    /** Whether it is for the whole network, so that organisations may be let change it. */
    public boolean isForAll() {
        return network && partner == null;
    }

    /** The name of the partner whose bounds are set; empty otherwise. */
    public String getPartner() {
        return partner == null ? "" : directory.withSlug(partner).name();
    }

    public Form<TypedRule> getForm() {
        return form;
    }
}
