// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.host;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.plugin.spi.PluginSettings.Setting;

/** One start of one version of a plugin. Do not keep it beyond a request, because it refers to the plugin's classes. */
public interface RunningPlugin {

    String id();

    String version();

    /** A different number for each start on this server. */
    long generation();

    /** Identifies the content of the jar; short enough for an address. */
    String fingerprint();

    /** The name shown to people. */
    String name(Locale locale);

    /** The Facelets view of a page, from {@code pages/<page>.xhtml}. */
    Optional<URL> view(String page);

    /** A part that its pages share, from {@code pages/parts/<name>.xhtml}. It has no address. */
    Optional<URL> part(String name);

    /** A file of the bundle's {@code resources/} folder. */
    Optional<URL> resource(String path);

    /** The OpenAPI document of the plugin's REST resources. */
    Optional<URL> openApi();

    /** The plugin's messages by key; the German one if the language has none. */
    Map<String, String> words(Locale locale);

    /** Names of the page backings that the plugin declares. */
    Set<String> backings();

    /**
     * Makes the backing of that name for one view.
     *
     * @throws PageUnavailableException with the component runtime's reason
     */
    PageBacking open(String backing);

    /** The plugin's permissions of which a reader of the backing needs one; empty if none is demanded. */
    Set<String> permitted(String backing);

    /** The page whose links open the backing to visitors, and to nobody else; empty if none do. */
    Optional<String> linked(String backing);

    /** Says whether any backing has a form with a field for a file. */
    boolean takesFiles();

    /** Names of the backings for visitors. */
    Set<String> visitors();

    /** The permissions of the plugin. */
    List<Permission> permissions();

    /** The settings of the plugin. */
    List<Setting> settings();

    List<RestComponent> resources();

    /**
     * Asks every component of that type, those of higher {@code service.ranking} first. Call it only within a lease.
     * The work must not return anything that refers to the plugin's classes.
     */
    <T, R> List<R> ask(Class<T> type, Function<? super T, ? extends R> work);

    /** The class loader of the plugin. */
    ClassLoader classes();

    /**
     * An object that the container needs for the plugin's classes, for example the plugin's own
     * {@code ValidatorFactory}.
     */
    <T> Optional<T> support(Class<T> type);
}
