// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.VersionRange;
import org.partnernetz.plugin.admin.PluginPlan.Need;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.internal.folder.PluginJar;

/** What a jar needs according to its manifest, and whether it exists. */
public record Needs(PluginJar jar) {
    private static final String OURS = "org.partnernetz.";
    private static final String OPTIONAL = "optional";
    private static final String ACTIVE = "active";

    /** The packages it imports, those of the platform first, each with the existing version. */
    public List<Need> packages(Offers offers) {
        var needs = new ArrayList<Need>();
        for (var clause : Clause.of(jar.contents().header(Constants.IMPORT_PACKAGE))) {
            for (var name : clause.names()) {
                needs.add(new Need(
                        name,
                        clause.attribute(Constants.VERSION_ATTRIBUTE),
                        there(offers, name, clause.attribute(Constants.VERSION_ATTRIBUTE)),
                        clause.attribute(Constants.RESOLUTION_DIRECTIVE + ":").equals(OPTIONAL)));
            }
        }
        needs.sort(Comparator.comparing((Need need) -> !need.name().startsWith(OURS))
                .thenComparing(Need::name));
        return List.copyOf(needs);
    }

    /** Returns the reasons why the jar cannot be resolved; empty if it can. */
    public List<PluginReason> missing(Offers offers) {
        var missing = new ArrayList<PluginReason>();
        packages(offers).stream()
                .filter(need -> !need.optional() && !fits(need))
                .map(Needs::packageMissing)
                .forEach(missing::add);
        for (var clause : Clause.of(jar.contents().header(Constants.REQUIRE_BUNDLE))) {
            var name = clause.names().get(0);
            var range = clause.attribute(Constants.BUNDLE_VERSION_ATTRIBUTE);
            if (!clause.attribute(Constants.RESOLUTION_DIRECTIVE + ":").equals(OPTIONAL)
                    && offers.bundle(name, range(range)).isEmpty()) {
                missing.add(new PluginReason(
                        "bundle-missing",
                        List.of(name, range),
                        "It needs the plugin " + name + " " + range + ", which is not there."));
            }
        }
        capabilities(offers, missing);
        return List.copyOf(missing);
    }

    private void capabilities(Offers offers, List<PluginReason> missing) {
        for (var clause : Clause.of(jar.contents().header(Constants.REQUIRE_CAPABILITY))) {
            var namespace = clause.names().get(0);
            var filter = clause.attribute(Constants.FILTER_DIRECTIVE + ":");
            if (!clause.attribute(Constants.RESOLUTION_DIRECTIVE + ":").equals(OPTIONAL)
                    && !clause.attribute(Constants.EFFECTIVE_DIRECTIVE + ":").equals(ACTIVE)
                    && !isThere(offers, namespace, filter)) {
                missing.add(new PluginReason(
                        "capability-missing",
                        List.of(namespace, filter),
                        "It needs " + namespace + " " + filter + ", which this server does not have."));
            }
        }
    }

    private static boolean isThere(Offers offers, String namespace, String filter) {
        try {
            var parsed = filter.isEmpty() ? null : FrameworkUtil.createFilter(filter);
            return offers.of(namespace).anyMatch(offer -> parsed == null || parsed.matches(offer));
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private static PluginReason packageMissing(Need need) {
        var wanted = need.wanted().isEmpty() ? "" : " in version " + need.wanted();
        if (need.there() == null) {
            return new PluginReason(
                    "package-missing",
                    List.of(need.name(), need.wanted()),
                    "It needs the package " + need.name() + wanted + ", which is not there.");
        }
        return new PluginReason(
                "package-version",
                List.of(need.name(), need.wanted(), need.there()),
                "It needs the package " + need.name() + wanted + "; there is " + need.there() + ".");
    }

    private static boolean fits(Need need) {
        return need.there() != null && range(need.wanted()).includes(new org.osgi.framework.Version(need.there()));
    }

    /** The version that fits, or else the highest that is there. */
    private static @Nullable String there(Offers offers, String name, String wanted) {
        var versions = offers.packages(name);
        return Optional.of(versions.stream().filter(range(wanted)::includes).toList())
                .filter(fitting -> !fitting.isEmpty())
                .orElse(versions)
                .stream()
                .max(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse(null);
    }

    private static VersionRange range(String text) {
        return VersionRange.valueOf(text.isEmpty() ? "0" : text);
    }
}
