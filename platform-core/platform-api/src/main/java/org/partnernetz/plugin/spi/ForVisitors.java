// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Opens a {@link PluginPage}, a {@link PluginDownload} or a method of a {@link PluginResource} to everybody.
 *
 * <pre>{@code
 * @PluginPage("programme")
 * @ForVisitors
 * @Component(service = ProgrammePage.class, scope = ServiceScope.PROTOTYPE)
 * public final class ProgrammePage implements LoadedPage { … }
 *
 * @GET
 * @ForVisitors
 * public List<Offer> offers() { … }
 * }</pre>
 *
 * <p>Such a page shows the same to everybody, members included: nobody acts there, and
 * {@link org.partnernetz.tenant.TenantContext#publicVisit} returns the organisation in the address. The page can read a
 * table only if one of the table's policies allows visitors: {@code organisation_id = (select core.visited('<plugin>'))
 * and published}. Put what only members may see or do on a page of its own.
 *
 * <p><b>When checked:</b> before the backing or the resource is made. The plugin must be switched on in the
 * organisation. <b>Otherwise:</b> 404, or 503 while the plugin is being updated or paused. <b>Limits:</b> GET only. A
 * page has no session, no form that posts and no draft; a filter is a form with {@code method="get"}, whose values are
 * in {@link LoadedPage.Place#query}. Transactions are read-only. The platform keeps a finished page for all readers
 * until the database or the plugin changes. <b>Navigation:</b> visitors of the organisation also see an entry of
 * {@link PluginNavigation} that leads to such a page. <b>Errors:</b> the plugin does not start if a page has
 * {@link Permitted} or {@link ByLink} as well, if the method is not a GET, or if the path of another method fits, too.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForVisitors {

    /** Prefix of the component property. */
    String PREFIX_ = "plugin.";
}
