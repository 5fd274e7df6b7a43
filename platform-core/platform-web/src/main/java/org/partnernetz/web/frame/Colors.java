// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.partnernetz.tenant.Organisation;

/** The house colours of the organisations as a style sheet. */
@Named
@ApplicationScoped
public class Colors {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

    @Inject
    Directory directory;

    private volatile Sheet sheet = new Sheet(List.of(), "");

    /** The address of the style sheet; it changes with the content, so a browser may keep it for ever. */
    public String getAddress() {
        return "/assets/colors/" + Integer.toHexString(sheet().hashCode()) + ".css";
    }

    /** The style sheet. */
    public String sheet() {
        var organisations = directory.known();
        var present = sheet;
        if (present.organisations() != organisations) {
            present = new Sheet(organisations, rules(organisations));
            sheet = present;
        }
        return present.rules();
    }

    private static String rules(List<Organisation> organisations) {
        return organisations.stream()
                .filter(organisation -> COLOR.matcher(organisation.color()).matches())
                .map(o -> "[data-org=\"" + o.slug() + "\"]{--org-raw:" + o.color() + "}\n")
                .collect(Collectors.joining());
    }

    private record Sheet(List<Organisation> organisations, String rules) {}
}
