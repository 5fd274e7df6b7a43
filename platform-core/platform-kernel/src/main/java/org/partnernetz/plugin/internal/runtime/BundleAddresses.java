// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.tenant.TenantContext;

/** The addresses of one bundle's pages in the acting organisation. */
record BundleAddresses(BundleRuntime runtime, TenantContext tenant) implements PluginAddresses {

    @Override
    public String page(String page) {
        return "/o/" + tenant.required().slug() + "/p/" + runtime.id() + '/' + page;
    }

    @Override
    public String page(String page, Object item) {
        return page(page)
                + '/'
                + URLEncoder.encode(item.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String resource(String path) {
        return page("resources") + '/' + path + "?v=" + runtime.fingerprint();
    }
}
