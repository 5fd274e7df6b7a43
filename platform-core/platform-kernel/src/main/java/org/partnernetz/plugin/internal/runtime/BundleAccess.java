// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.internal.access.Access;

/** What the acting person may do in one bundle. */
record BundleAccess(BundleRuntime runtime, Access access) implements PluginAccess {

    @Override
    public boolean may(String permission) {
        if (!runtime.declared().names(permission)) {
            throw new IllegalArgumentException(
                    "The plugin " + runtime.id() + " names no permission " + permission + " in its PluginPermissions");
        }
        return access.may(runtime.id(), permission);
    }
}
