// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.partnernetz.plugin.internal.folder.PluginJar;

/** What the server and the plugins in the framework offer to others. */
public record Offers(List<Offer> all) {
    private static final String PACKAGE = PackageNamespace.PACKAGE_NAMESPACE;

    /**
     * One capability on offer.
     *
     * @param by symbolic name of the bundle
     */
    public record Offer(String by, String namespace, Map<String, Object> attributes) {}

    /** The offers of resolved bundles in the framework. */
    public static Offers of(BundleContext context) {
        var offers = new ArrayList<Offer>();
        for (var bundle : context.getBundles()) {
            var revision = bundle.adapt(BundleRevision.class);
            if (revision != null && bundle.getSymbolicName() != null) {
                revision.getDeclaredCapabilities(null)
                        .forEach(capability -> offers.add(new Offer(
                                bundle.getSymbolicName(), capability.getNamespace(), capability.getAttributes())));
            }
        }
        return new Offers(List.copyOf(offers));
    }

    /** The same without the offers of a plugin. */
    public Offers without(String plugin) {
        return new Offers(
                all.stream().filter(offer -> !offer.by().equals(plugin)).toList());
    }

    /** The same with the offers of this jar instead of the present offers of its plugin. */
    public Offers with(PluginJar jar) {
        var offers = new ArrayList<>(without(jar.id()).all());
        for (var clause : Clause.of(jar.contents().header(Constants.EXPORT_PACKAGE))) {
            var version = clause.attribute(Constants.VERSION_ATTRIBUTE);
            for (var name : clause.names()) {
                offers.add(new Offer(
                        jar.id(),
                        PACKAGE,
                        Map.of(PACKAGE, name, Constants.VERSION_ATTRIBUTE, Version.parseVersion(version))));
            }
        }
        offers.add(new Offer(
                jar.id(),
                BundleNamespace.BUNDLE_NAMESPACE,
                Map.of(BundleNamespace.BUNDLE_NAMESPACE, jar.id(), Constants.BUNDLE_VERSION_ATTRIBUTE, jar.version())));
        return new Offers(List.copyOf(offers));
    }

    Stream<Map<String, Object>> of(String namespace) {
        return all.stream().filter(offer -> offer.namespace().equals(namespace)).map(Offer::attributes);
    }

    List<Version> packages(String name) {
        return of(PACKAGE)
                .filter(attributes -> name.equals(attributes.get(PACKAGE)))
                .map(attributes -> version(attributes.get(Constants.VERSION_ATTRIBUTE)))
                .toList();
    }

    Optional<Version> bundle(String name, VersionRange range) {
        return of(BundleNamespace.BUNDLE_NAMESPACE)
                .filter(attributes -> name.equals(attributes.get(BundleNamespace.BUNDLE_NAMESPACE)))
                .map(attributes -> version(attributes.get(Constants.BUNDLE_VERSION_ATTRIBUTE)))
                .filter(range::includes)
                .findFirst();
    }

    private static Version version(@Nullable Object value) {
        return value instanceof Version version ? version : Version.emptyVersion;
    }
}
