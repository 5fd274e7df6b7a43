// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.jar;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.Manifest;

import aQute.bnd.header.OSGiHeader;
import aQute.bnd.version.Version;
import aQute.bnd.version.VersionRange;
import org.partnernetz.plugin.PluginAccess;

/**
 * Compares the versions of the platform's packages for which a plugin was built with the existing ones.
 *
 * @param lines the packages, each with the existing version
 * @param faults the packages that do not fit
 */
record PackageNeeds(List<String> lines, List<String> faults) {
    private static final String OURS = "org.partnernetz.";

    static PackageNeeds of(FinishedJar jar) throws IOException {
        var there = there();
        var lines = new ArrayList<String>();
        var faults = new ArrayList<String>();
        var own = OSGiHeader.parseHeader(jar.header("Private-Package")).keySet();
        new TreeMap<>(wanted(jar)).forEach((name, range) -> {
            var version = there.get(name);
            if (version == null && !own.contains(name)) {
                faults.add("It needs the package " + name + ", which the platform does not have");
            } else if (version != null && !new VersionRange(range).includes(new Version(version))) {
                faults.add("It needs the package " + name + " in version " + range + "; there is " + version);
            }
            lines.add(name + " " + range);
        });
        return new PackageNeeds(lines, faults);
    }

    private static Map<String, String> wanted(FinishedJar jar) {
        var wanted = new TreeMap<String, String>();
        OSGiHeader.parseHeader(jar.header("Import-Package")).forEach((name, attributes) -> {
            if (name.startsWith(OURS) && !"optional".equals(attributes.get("resolution:"))) {
                wanted.put(name, Objects.requireNonNullElse(attributes.get("version"), "0"));
            }
        });
        return wanted;
    }

    /** Returns the existing versions, from the manifest of the API. */
    private static Map<String, String> there() throws IOException {
        var place = Objects.requireNonNull(
                        PluginAccess.class.getProtectionDomain().getCodeSource())
                .getLocation()
                .toString();
        var inside = place.endsWith("/") ? place : "jar:" + place + "!/";
        try (var in = URI.create(inside + "META-INF/MANIFEST.MF").toURL().openStream()) {
            var there = new TreeMap<String, String>();
            OSGiHeader.parseHeader(new Manifest(in).getMainAttributes().getValue("Export-Package"))
                    .forEach((name, attributes) ->
                            there.put(name, Objects.requireNonNullElse(attributes.get("version"), "0")));
            return there;
        }
    }
}
