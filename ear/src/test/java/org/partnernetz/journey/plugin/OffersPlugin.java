// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import java.util.Locale;

import org.partnernetz.visitors.DirectoryPage;
import org.partnernetz.visitors.Entries;
import org.partnernetz.visitors.IndexPage;
import org.partnernetz.visitors.OfferList;
import org.partnernetz.visitors.OffersResource;

/** A plugin of which everybody sees published offers, and members all. */
public final class OffersPlugin {
    static final String ID = "offers";

    private static final String PAGE = """
            <ui:composition template="/WEB-INF/templates/page.xhtml" xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets">
              <ui:param name="title" value="#{text['directory.title']}"/>
              <ui:define name="content"><form method="get"><p><label for="search">#{text['directory.find']}</label><input id="search" name="search" value="#{BACKING.text}"/></p></form>
                <ul><ui:repeat value="#{BACKING.offers}" var="one"><li><a href="#{plugin.item('PAGE', one.id())}">#{one.title()}</a></li></ui:repeat></ul></ui:define>
            </ui:composition>""";

    private static final String TABLE = """
            create table ${schema}.offer (
              id uuid primary key, organisation_id bigint not null references core.organisation,
              title text not null, published boolean not null);
            alter table ${schema}.offer enable row level security, force row level security;
            create policy offer_select on ${schema}.offer for select using (organisation_id = core.tenant()
              or published and organisation_id = (select core.visited('offers')));
            create policy offer_insert on ${schema}.offer for insert with check (true);
            create policy offer_update on ${schema}.offer for update using (organisation_id = core.tenant());
            create policy offer_delete on ${schema}.offer for delete using (organisation_id = core.tenant());
            comment on table ${schema}.offer is 'rls: a test of the wall behind the policies inserts as a visitor';
            grant select, insert on ${schema}.offer to ${app};
            """;

    private static final String COMPONENT =
            "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"%1$s\"%5$s>%2$s"
                    + "<implementation class=\"%1$s\"/><service scope=\"prototype\"><provide interface=\"%3$s\"/></service>%4$s"
                    + "</scr:component>";
    private static final String STORE =
            "<reference name=\"store\" interface=\"org.partnernetz.store.Store\" parameter=\"0\"/>";
    private static final String PROPERTY = "<property name=\"plugin.%s\" type=\"%s\" value=\"%s\"/>";

    /** @param title of its public page */
    public static MiniPlugin version(String version, String title) throws ClassNotFoundException {
        return withComponents(MiniPlugin.of(ID, version)
                .file("db/migration/V0001__offers.sql", TABLE)
                .file("messages.properties", words("Angebote", title))
                .file("messages_en.properties", words("Offers", title))
                .file("pages/directory.xhtml", page("directory"))
                .file("pages/index.xhtml", page("index"))
                .file("resources/offers.css", "p { margin: 0 }")
                .code(OfferList.class)
                .code(OfferList.Offer.class)
                .code(OffersResource.Offers.class)
                .code(Class.forName("org.partnernetz.visitors.OfferRow"))
                .header("Partnernetz-Entities", "org.partnernetz.visitors.OfferRow")
                .header("Partnernetz-Pages", "directory,index")
                .header(
                        "Import-Package",
                        "jakarta.persistence,jakarta.ws.rs,org.hibernate.bytecode.spi,org.hibernate.proxy,"
                                + "org.partnernetz.paging,org.partnernetz.plugin.spi,org.partnernetz.problem,"
                                + "org.partnernetz.store")
                .header(
                        "Service-Component",
                        "OSGI-INF/directory.xml,OSGI-INF/index.xml,OSGI-INF/rest.xml,OSGI-INF/navigation.xml"));
    }

    private static MiniPlugin withComponents(MiniPlugin plugin) {
        return plugin.code(DirectoryPage.class)
                .file("OSGI-INF/directory.xml", of(DirectoryPage.class, page("directory", true), STORE))
                .code(IndexPage.class)
                .file("OSGI-INF/index.xml", of(IndexPage.class, page("index", false), STORE))
                .code(OffersResource.class)
                .file(
                        "OSGI-INF/rest.xml",
                        of(
                                OffersResource.class,
                                String.format(Locale.ROOT, PROPERTY, "resource", "Boolean", "true"),
                                STORE))
                .code(Entries.class)
                .file(
                        "OSGI-INF/navigation.xml",
                        String.format(
                                Locale.ROOT,
                                COMPONENT,
                                Entries.class.getName(),
                                "",
                                "org.partnernetz.plugin.spi.PluginNavigation",
                                "",
                                ""));
    }

    private static String of(Class<?> type, String properties, String references) {
        return String.format(
                Locale.ROOT, COMPONENT, type.getName(), properties, type.getName(), references, " init=\"1\"");
    }

    private static String page(String name, boolean open) {
        return String.format(Locale.ROOT, PROPERTY, "page", "String", name)
                + (open ? String.format(Locale.ROOT, PROPERTY, "for.visitors", "Boolean", "true") : "");
    }

    private static String page(String name) {
        return PAGE.replace("BACKING", name).replace("PAGE", name);
    }

    private static String words(String name, String title) {
        return "plugin.name=" + name + "\ndirectory.title=" + title + "\ndirectory.find=Suchen\n";
    }

    private OffersPlugin() {}
}
