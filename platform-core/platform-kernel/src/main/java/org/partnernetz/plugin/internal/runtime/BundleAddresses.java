// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import org.jspecify.annotations.Nullable;
import org.partnernetz.kernel.PluginPath;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.tenant.PublicVisit;
import org.partnernetz.tenant.TenantContext;

/** The addresses of one bundle's pages in the organisation that acts or is visited. */
record BundleAddresses(BundleRuntime runtime, TenantContext tenant) implements PluginAddresses {

    @Override
    public String page(String page) {
        return address(page, null);
    }

    @Override
    public String page(String page, Object item) {
        return address(page, item);
    }

    @Override
    public String plugin() {
        return runtime.id();
    }

    @Override
    public String resource(String path) {
        return page("resources") + '/' + path + "?v=" + runtime.fingerprint();
    }

    private String address(String page, @Nullable Object item) {
        var slug = tenant.publicVisit()
                .map(PublicVisit::slug)
                .orElseGet(() -> tenant.required().slug());
        return "/o/" + slug + '/' + PluginPath.of(runtime.id(), page, item);
    }
}
