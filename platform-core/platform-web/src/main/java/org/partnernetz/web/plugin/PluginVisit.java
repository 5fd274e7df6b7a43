// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.Plugins;
import org.partnernetz.plugin.host.PageBacking;
import org.partnernetz.plugin.host.RunningPlugin;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.web.look.Look;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.page.SiteAddress;

/** One request inside a plugin; in the plugin's pages {@code #{plugin}}. */
public final class PluginVisit {
    private static final String ATTRIBUTE = "plugin";
    private static final String TEXT = "text";
    private static final String BACKING = "org.partnernetz.backing.";

    private final RunningPlugin running;
    private final PageHandles handles;
    private final Plugins plugins;
    private final TenantContext tenant;
    private final HttpServletRequest request;
    private final List<PageHandle> ofRequest = new ArrayList<>();
    private @Nullable PageHandle prepared;
    private String preparedName = "";
    private boolean asked;

    private PluginVisit(
            RunningPlugin running,
            PageHandles handles,
            Plugins plugins,
            TenantContext tenant,
            HttpServletRequest request) {
        this.running = running;
        this.handles = handles;
        this.plugins = plugins;
        this.tenant = tenant;
        this.request = request;
    }

    static PluginVisit begin(
            RunningPlugin running,
            PageHandles handles,
            Plugins plugins,
            TenantContext tenant,
            HttpServletRequest request) {
        var visit = new PluginVisit(running, handles, plugins, tenant, request);
        request.setAttribute(ATTRIBUTE, visit);
        request.setAttribute(TEXT, visit.text(visit.locale()));
        return visit;
    }

    /** The plugin's words in a language. */
    public PluginText text(Locale language) {
        return new PluginText(running.words(language), language);
    }

    /** The visit of a request; null on pages of the core. */
    public static @Nullable PluginVisit of(@Nullable ServletRequest request) {
        return request != null && request.getAttribute(ATTRIBUTE) instanceof PluginVisit visit ? visit : null;
    }

    public static @Nullable PluginVisit of(FacesContext faces) {
        return faces.getExternalContext().getRequestMap().get(ATTRIBUTE) instanceof PluginVisit visit ? visit : null;
    }

    public String getId() {
        return running.id();
    }

    public String getName() {
        return running.name(locale());
    }

    /** The address of one of the plugin's pages: {@code #{plugin.page('index')}}. */
    public String page(String page) {
        return place().getSpace() + "/p/" + running.id() + '/' + page;
    }

    /** The address of a page of one item: {@code #{plugin.item('project', project.id())}}. */
    public String item(String page, Object item) {
        return page(page)
                + '/'
                + URLEncoder.encode(item.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The address of another page that the same link opens: {@code #{plugin.linked('answer-pdf')}}. */
    public String linked(String page) {
        return tenant.visit().orElseThrow(NotFoundException::new).address(page);
    }

    /** The address of a file below the bundle's {@code resources/}: {@code #{plugin.file('plan.css')}}. */
    public String file(String path) {
        return page("resources") + '/' + path + "?v=" + running.fingerprint();
    }

    /** The path of a part that pages of the plugin share: {@code <ui:include src="#{plugin.part('tabs')}"/>}. */
    public String part(String name) {
        return PluginViews.FOLDER + running.id() + "/parts/" + name + ".xhtml";
    }

    /**
     * The absolute form of an address of the platform, which people can pass on:
     * {@code #{plugin.whole(links.address)}}.
     */
    public String whole(String address) {
        return CDI.current()
                .select(SiteAddress.class)
                .get()
                .of(request, address)
                .toString();
    }

    /**
     * Whether the reader has a permission of the plugin: {@code #{plugin.may('advise')}}.
     *
     * @throws IllegalArgumentException if the plugin names no such permission
     */
    public boolean may(String permission) {
        if (running.permissions().stream().noneMatch(known -> known.key().equals(permission))) {
            throw new IllegalArgumentException(
                    "The plugin " + running.id() + " names no permission " + permission + " in its PluginPermissions");
        }
        return plugins.may(running.id(), permission);
    }

    public RunningPlugin running() {
        return running;
    }

    /** Whether the view is one of this plugin's pages. */
    public boolean shows(@Nullable String view) {
        return view != null && view.startsWith(PluginViews.FOLDER + running.id() + '/');
    }

    /** Makes the backing of a page before its view, and lets it load what the address names. */
    void prepare(String name, Place place) {
        if (running.backings().contains(name)) {
            preparedName = name;
            prepared = made(name, place);
        }
    }

    /** The backing of that name for the view, created if there is none. */
    public Object backing(String name, UIViewRoot view, Map<String, Object> requestMap) {
        Map<String, Object> keeping = view.isTransient() ? requestMap : view.getViewMap();
        if (keeping.get(BACKING + name) instanceof PageHandle kept && kept.object() != null) {
            return kept.object();
        }
        var handle = taken(name);
        if (view.isTransient()) {
            ofRequest.add(handle);
        }
        keeping.put(BACKING + name, handle);
        var object = handle.object();
        if (object == null) {
            throw new IllegalStateException("The plugin " + running.id() + " was stopped while it was asked");
        }
        return object;
    }

    private PageHandle taken(String name) {
        var handle = name.equals(preparedName) ? prepared : null;
        prepared = null;
        return handle == null ? made(name, place()) : handle;
    }

    /** Creates the backing, or throws {@code NotFoundException} if the reader lacks the permission. */
    PageBacking open(String name) {
        if (!isOpen(name)) {
            throw new NotFoundException();
        }
        asks();
        return running.open(name);
    }

    /** From now on a failure may be the plugin's fault. */
    public void asks() {
        asked = true;
    }

    boolean hasAsked() {
        return asked;
    }

    /** A page is for visitors, for people who come by a link, or for those who act for the organisation. */
    private boolean isOpen(String name) {
        var visitors = running.visitors().contains(name);
        if (visitors || tenant.publicVisit().isPresent()) {
            return visitors && tenant.publicVisit().isPresent();
        }
        var linked = running.linked(name);
        return linked.isPresent()
                ? linked.equals(tenant.visit().map(LinkVisit::page))
                : tenant.visit().isEmpty() && plugins.mayAny(running.id(), running.permitted(name));
    }

    /** The place of a page; the address of a visitor with a link contains a token instead of the item. */
    LoadedPage.Place standing(Place place) {
        var item = tenant.visit().map(LinkVisit::item).orElse(place.parts().get("item"));
        return new LoadedPage.Place(item, Asked.of(request));
    }

    private PageHandle made(String name, Place place) {
        var backing = open(name);
        try {
            if (backing.get() instanceof LoadedPage page) {
                if (Filters.load(page, standing(place))) {
                    request.setAttribute(Filters.IN_VAIN, true);
                }
            }
            return handles.handle(running.id(), name, backing);
        } catch (RuntimeException e) {
            backing.close();
            throw e;
        }
    }

    private Place place() {
        return (Place) request.getAttribute(Place.ATTRIBUTE);
    }

    Locale locale() {
        return request.getAttribute("look") instanceof Look look ? look.language() : Locale.GERMAN;
    }

    /** Closes what was made for this request only. */
    void end() {
        ofRequest.forEach(PageHandle::close);
        if (prepared != null) {
            prepared.close();
        }
    }
}
