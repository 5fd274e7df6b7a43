// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.util.stream.Collectors;

import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.partnernetz.fact.Facts;

/** Lets one bundle tell facts of its own: records in the packages that it exports, so that others can hear them. */
record BundleFacts(BundleRuntime runtime, Facts core) implements Facts {

    @Override
    public void tell(Record fact) {
        var type = fact.getClass();
        if (type.getClassLoader() != runtime.classes()) {
            throw new IllegalArgumentException(type.getName() + " is not a fact of " + runtime.id());
        }
        if (!exports(type.getPackageName())) {
            throw new IllegalArgumentException(
                    runtime.id() + " does not export " + type.getPackageName() + ": nobody could hear the fact");
        }
        core.tell(fact);
    }

    private boolean exports(String name) {
        var wiring = runtime.bundle().adapt(BundleWiring.class);
        return wiring.getCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .map(exported -> exported.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))
                .collect(Collectors.toSet())
                .contains(name);
    }
}
