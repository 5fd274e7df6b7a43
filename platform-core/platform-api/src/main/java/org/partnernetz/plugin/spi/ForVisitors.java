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
 * {@link org.partnernetz.tenant.TenantContext#publicVisit} tells the organisation in the address. A table is closed to
 * it unless a policy names it: {@code organisation_id = (select core.visited('<plugin>')) and published}. Give members
 * a page of their own for what only they may see or do.
 *
 * <p><b>When asked:</b> before the backing or the resource is made: the plugin is on in the organisation. <b>Answer
 * otherwise:</b> 404, 503 while the plugin is updated or paused. <b>Limits:</b> GET only; a page has no session, no
 * form that posts and no draft, a filter is a form with {@code method="get"} whose values are in
 * {@link LoadedPage.Place#query}. The transactions are read only. What is finished is kept for all until the database
 * or the plugin changes. <b>Navigation:</b> an entry of {@link PluginNavigation} that leads to such a page is shown to
 * visitors of the organisation, too. <b>Errors:</b> together with {@link Permitted} or {@link ByLink} on a page, or on
 * a method that is no GET or whose path another method's fits, it fails the start of the plugin.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForVisitors {

    /** Prefix of the component property. */
    String PREFIX_ = "plugin.";
}
