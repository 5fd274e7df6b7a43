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

/** One start of one version of a plugin. Never kept over requests: it holds the plugin's classes. */
public interface RunningPlugin {

    String id();

    String version();

    /** Different for each start within this server. */
    long generation();

    /** Tells the contents of different jars apart, short enough for an address. */
    String fingerprint();

    /** The name shown to people. */
    String name(Locale locale);

    /** The Facelets view of a page, from {@code pages/<page>.xhtml}. */
    Optional<URL> view(String page);

    /** A piece that its pages share, from {@code pages/parts/<name>.xhtml}. No address leads there. */
    Optional<URL> part(String name);

    /** A file of the bundle's {@code resources/} folder. */
    Optional<URL> resource(String path);

    /** The OpenAPI document of the plugin's REST resources. */
    Optional<URL> openApi();

    /** The plugin's messages by key, German where the language lacks one. */
    Map<String, String> words(Locale locale);

    /** Names of the page backings that the plugin declares. */
    Set<String> backings();

    /**
     * Makes the backing of that name for one view.
     *
     * @throws PageUnavailableException with the component runtime's reason
     */
    PageBacking open(String backing);

    /** Permissions of the plugin, one of which a reader of the backing needs; empty where none is demanded. */
    Set<String> permitted(String backing);

    /** The page whose links open the backing to visitors, and to them alone; empty where none does. */
    Optional<String> linked(String backing);

    /** Names of the backings that are for visitors, and for nobody else. */
    Set<String> visitors();

    /** What people may do in the plugin. */
    List<Permission> permissions();

    /** What can be set in the plugin. */
    List<Setting> settings();

    List<RestComponent> resources();

    /**
     * Asks every component of that type, those of higher {@code service.ranking} first. Only within a lease; what the
     * work returns must not hold anything of the plugin's own classes.
     */
    <T, R> List<R> ask(Class<T> type, Function<? super T, ? extends R> work);

    /** Loads the plugin's classes. */
    ClassLoader classes();

    /** What the container needs for the plugin's classes, for example its own {@code ValidatorFactory}. */
    <T> Optional<T> support(Class<T> type);
}
