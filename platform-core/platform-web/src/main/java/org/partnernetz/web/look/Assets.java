// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The styles, scripts, icons and fonts of the theme, read once from its jar.
 *
 * <p>Addresses contain the fingerprint of the content, so browsers may cache the files for ever. In pages:
 * {@code #{assets.style}}.
 */
public final class Assets {

    static final String PATH = "/assets/";

    private static final String RESOURCES = "META-INF/resources/";
    private static final String ROOT = RESOURCES + "partnernetz/";
    private static final Pattern FONT = Pattern.compile("fonts/[a-z0-9.-]+\\.woff2");
    private static final Pattern OF_WIDGETS = Pattern.compile("primefaces/([a-z]+/)?[a-z-]+\\.(js|css)");
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("partnernetz.js", "js/partnernetz.js"),
            Map.entry("composer.js", "js/composer.js"),
            Map.entry("upload.js", "js/upload.js"),
            Map.entry("parts.js", "js/parts.js"),
            Map.entry("chart.js", "js/chart.js"),
            Map.entry("charts.js", "js/dist/chart.umd.min.js"),
            Map.entry("session.js", "js/session.js"),
            Map.entry("passkey.js", "js/passkey.js"),
            Map.entry("widgets.css", "css/primefaces.css"),
            Map.entry("icons.svg", "icons/icons.svg"),
            Map.entry("mark.svg", "icons/mark.svg"));

    private final Map<String, Asset> kept = new ConcurrentHashMap<>();

    /** The joined style sheet. */
    public String getStyle() {
        return address("style.css");
    }

    /** The theme of the PrimeFaces widgets. */
    public String getWidgets() {
        return address("widgets.css");
    }

    /** A script or style sheet of PrimeFaces itself, which would send it uncompressed; empty if it is neither. */
    public Optional<String> ofWidgets(String name) {
        var path = "primefaces/" + name;
        return find(path).isPresent() ? Optional.of(address(path)) : Optional.empty();
    }

    /** The script of every page. */
    public String getScript() {
        return address("partnernetz.js");
    }

    /** The script of pages where people write. */
    public String getComposer() {
        return address("composer.js");
    }

    /** The script of fields for files. */
    public String getUpload() {
        return address("upload.js");
    }

    /** The script that sends the files of a form in parts. */
    public String getParts() {
        return address("parts.js");
    }

    /** The script that draws tables as charts. */
    public String getChart() {
        return address("chart.js");
    }

    /** The library that it draws with. */
    public String getCharts() {
        return address("charts.js");
    }

    /** The script that warns before a session ends. */
    public String getSession() {
        return address("session.js");
    }

    /** The script that makes passkeys and asks for them. */
    public String getPasskey() {
        return address("passkey.js");
    }

    /** One icon of the sprite, by its Lucide name. */
    public String icon(String name) {
        return address("icons.svg") + "#" + name;
    }

    /** The mark of the platform, as the icon of the browser's tab. */
    public String getMark() {
        return address("mark.svg");
    }

    Optional<Asset> find(String name) {
        if (name.equals("style.css")
                || FILES.containsKey(name)
                || FONT.matcher(name).matches()
                || OF_WIDGETS.matcher(name).matches() && loader().getResource(RESOURCES + name) != null) {
            return Optional.of(kept.computeIfAbsent(name, Assets::load));
        }
        return Optional.empty();
    }

    private String address(String name) {
        return PATH + kept.computeIfAbsent(name, Assets::load).fingerprint() + "/" + name;
    }

    private static Asset load(String name) {
        if (name.equals("style.css")) {
            return Asset.of("text/css; charset=utf-8", joinedStyle());
        }
        return Asset.of(
                type(name),
                OF_WIDGETS.matcher(name).matches() ? readFrom(RESOURCES, name) : read(FILES.getOrDefault(name, name)));
    }

    private static byte[] joinedStyle() {
        var out = new ByteArrayOutputStream();
        new String(read("css/style.list"), StandardCharsets.UTF_8)
                .lines()
                .map(part -> read("css/" + part))
                .forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "font/woff2";
        };
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }

    private static byte[] read(String name) {
        return readFrom(ROOT, name);
    }

    private static byte[] readFrom(String root, String name) {
        try (var in = loader().getResourceAsStream(root + name)) {
            if (in == null) {
                throw new IllegalArgumentException("the theme has no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
