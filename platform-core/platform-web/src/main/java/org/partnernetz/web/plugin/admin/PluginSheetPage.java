// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.admin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.plugin.admin.PluginChoices;
import org.partnernetz.plugin.admin.PluginSheet;
import org.partnernetz.plugin.admin.PluginSheet.PermissionLine;
import org.partnernetz.tenant.Role;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Faults;
import org.partnernetz.web.page.Page;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.Redirect;

/**
 * One plugin in one organisation, for its administrators: what it stores, who may do what, and its settings. The boxes
 * and fields depend on the plugin, so they are read from the request by name.
 */
@Named
@RequestScoped
public class PluginSheetPage implements Page {
    private static final String GRANT = "grant";

    @Inject
    PluginChoices choices;

    @Inject
    Faults faults;

    @Inject
    HttpServletRequest request;

    private PluginSheet sheet;
    private List<SettingField> fields = List.of();
    private String address = "";

    @Override
    public void open(Place place) {
        address = place.getPath();
        sheet = choices.sheet(place.text("plugin"), locale());
        fields = sheet.settings().stream()
                .map(line -> SettingField.sent(line, line.own(), request))
                .toList();
    }

    public PluginSheet getSheet() {
        return sheet;
    }

    public List<SettingField> getFields() {
        return fields;
    }

    /** Says whether there is a setting that the organisation may change. */
    public boolean isSettable() {
        return fields.stream().anyMatch(field -> field.line().overridable());
    }

    /** The columns of the table. */
    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    /** Says whether the box is ticked, as sent with the form or as stored. */
    public boolean isGranted(PermissionLine line, Role role) {
        return isSent("grants")
                ? sentGrants().getOrDefault(line.key(), Set.of()).contains(role)
                : line.roles().contains(role);
    }

    /** The labels of the fields, for the summary of faults: {@code settings.<key>}. */
    public Map<String, String> getLabels() {
        var labels = new HashMap<String, String>();
        fields.forEach(field ->
                labels.put("settings." + field.line().key(), field.line().label()));
        return labels;
    }

    /** Gives the permissions as they are ticked. */
    public void keepGrants() {
        var sent = sentGrants();
        var grants = new HashMap<String, Set<Role>>();
        sheet.permissions().forEach(line -> grants.put(line.key(), sent.getOrDefault(line.key(), Set.of())));
        if (faults.free(() -> choices.grant(sheet.plugin().id(), grants))) {
            Redirect.to(address + "?done=plugin-grants");
        }
    }

    /** Saves the organisation's values, and removes those that are no longer set. */
    public void keepSettings() {
        var values = new HashMap<String, Optional<String>>();
        fields.stream()
                .filter(field -> field.line().overridable())
                .forEach(field -> values.put(field.line().key(), field.sent()));
        if (faults.free(() -> choices.set(sheet.plugin().id(), values))) {
            Redirect.to(address + "?done=plugin-settings");
        }
    }

    public void enable() {
        if (faults.free(() -> choices.enable(sheet.plugin().id()))) {
            Redirect.to(address + "?done=plugin-on");
        }
    }

    public void disable() {
        if (faults.free(() -> choices.disable(sheet.plugin().id()))) {
            Redirect.to(address + "?done=plugin-off");
        }
    }

    private boolean isSent(String form) {
        return request.getParameter(form) != null;
    }

    /** Boxes are named {@code grant} and hold {@code permission/ROLE}; what is no role of ours is left out. */
    private Map<String, Set<Role>> sentGrants() {
        var sent = new HashMap<String, Set<Role>>();
        var boxes = Optional.ofNullable(request.getParameterValues(GRANT)).orElseGet(() -> new String[0]);
        for (var box : boxes) {
            var parts = box.split("/", 2);
            Arrays.stream(Role.values())
                    .filter(role -> parts.length == 2 && role.name().equals(parts[1]))
                    .forEach(role -> sent.computeIfAbsent(parts[0], key -> EnumSet.noneOf(Role.class))
                            .add(role));
        }
        return sent;
    }

    private Locale locale() {
        return ((Look) request.getAttribute("look")).language();
    }
}
