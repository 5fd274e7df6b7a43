// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Opens a {@link PluginPage} or {@link PluginResource} only to people who have at least one of the permissions.
 *
 * <pre>{@code
 * @PluginPage("plan")
 * @Permitted({"advise", "own"})
 * @Component(service = PlanPage.class, scope = ServiceScope.PROTOTYPE)
 * public final class PlanPage { … }
 * }</pre>
 *
 * <p><b>When checked:</b> for a page before its backing is made, and for every further backing that the page names; for
 * a resource before its method is called. <b>Otherwise:</b> 404, as if there were no such page. <b>Without this
 * annotation:</b> open to every member of the organisation, and to advice-seekers who have at least one permission of
 * the plugin. <b>Errors:</b> the plugin does not start if {@link PluginPermissions} does not name the permission.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Permitted {

    /** Prefix of the component property. */
    String PREFIX_ = "plugin.";

    /** Keys of the plugin's permissions; one of them is enough. */
    String[] value();
}
