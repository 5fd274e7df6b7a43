// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Opens a {@link PluginPage} or {@link PluginResource} only to those who have one of the permissions.
 *
 * <pre>{@code
 * @PluginPage("plan")
 * @Permitted({"advise", "own"})
 * @Component(service = PlanPage.class, scope = ServiceScope.PROTOTYPE)
 * public final class PlanPage { … }
 * }</pre>
 *
 * <p><b>When asked:</b> for a page before its backing is made, and for every further backing that the page names; for a
 * resource before its method is called. <b>Answer to everybody else:</b> 404, as if there were no such page. <b>Without
 * it:</b> every member of the organisation may, and an advice-seeker to whom the plugin grants at least one permission.
 * <b>Errors:</b> a permission that {@link PluginPermissions} does not name fails the start of the plugin.
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
