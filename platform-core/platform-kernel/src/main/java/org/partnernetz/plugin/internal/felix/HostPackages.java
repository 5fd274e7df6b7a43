// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.felix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jboss.logging.Logger;

/**
 * The packages that plugins may import from the server, each with the version that the manifest of its jar states. A
 * jar is found by one class in it.
 */
final class HostPackages {
    private static final Logger LOG = Logger.getLogger(HostPackages.class);

    private static final List<String> ANCHORS = List.of(
            "org.partnernetz.plugin.PluginWords",
            "jakarta.annotation.PostConstruct",
            "jakarta.el.ELContext",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.faces.context.FacesContext",
            "jakarta.inject.Inject",
            "jakarta.interceptor.Interceptor",
            "jakarta.json.Json",
            "jakarta.json.bind.Jsonb",
            "jakarta.persistence.EntityManager",
            "jakarta.servlet.Servlet",
            "jakarta.transaction.Transaction",
            "jakarta.validation.Validator",
            "jakarta.ws.rs.Path",
            "org.hibernate.proxy.HibernateProxy",
            "org.osgi.service.component.runtime.ServiceComponentRuntime",
            "org.osgi.util.function.Function",
            "org.osgi.util.promise.Promise",
            "org.primefaces.model.LazyDataModel");

    /**
     * Of these jars plugins get only what they need, for example for the proxies that Hibernate makes of their
     * entities.
     */
    private static final Map<String, Pattern> ONLY = Map.of(
            "org.hibernate.proxy.HibernateProxy",
                    Pattern.compile("org\\.hibernate\\.(annotations|bytecode\\.spi|proxy)"),
            "jakarta.enterprise.context.RequestScoped",
                    Pattern.compile("jakarta\\.enterprise\\.(context|util|inject)"));

    /** Where the manifest states another version than the API has. */
    private static final Map<String, String> CORRECTED = Map.of("jakarta.el", "5.0.0");

    private static final Pattern CLAUSE =
            Pattern.compile("([\\w.]+(?:;[\\w.]+)*)((?:;[\\w.-]+:?=(?:\"[^\"]*\"|[^;,\"]+))*)(?:,|$)");
    private static final Pattern VERSION = Pattern.compile(";version=\"?(\\d+(?:\\.\\d+){0,2}(?:\\.[\\w-]+)?)");

    private final ClassLoader server;

    HostPackages(ClassLoader server) {
        this.server = server;
    }

    /** In the syntax of {@code org.osgi.framework.system.packages.extra}. */
    String asHeader() {
        var exported = new TreeMap<String, String>();
        ANCHORS.forEach(anchor -> exported.putAll(exportsBeside(anchor)));
        exported.putAll(CORRECTED);
        LOG.debugf("Plugins may import %d packages", exported.size());
        return exported.entrySet().stream()
                .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + '"')
                .collect(Collectors.joining(","));
    }

    private Map<String, String> exportsBeside(String anchor) {
        try {
            var only = ONLY.getOrDefault(anchor, Pattern.compile(".*"));
            var exports = exports(manifestBeside(server.loadClass(anchor)));
            exports.keySet().removeIf(name -> !only.matcher(name).matches());
            return exports;
        } catch (ClassNotFoundException e) {
            LOG.warnf("Plugins cannot import the packages beside %s: the server does not have it", anchor);
            return Map.of();
        }
    }

    static Map<String, String> exports(Manifest manifest) {
        var header = manifest.getMainAttributes().getValue("Export-Package");
        var exports = new TreeMap<String, String>();
        if (header != null) {
            var clause = CLAUSE.matcher(header);
            while (clause.find()) {
                var version = VERSION.matcher(clause.group(2));
                var stated = version.find() ? version.group(1) : "0.0.0";
                for (var name : clause.group(1).split(";")) {
                    exports.put(name, stated);
                }
            }
        }
        return exports;
    }

    private static URL jar(Class<?> anchor) {
        var source = anchor.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IllegalStateException(anchor.getName() + " comes from no jar");
        }
        return source.getLocation();
    }

    private static Manifest manifestBeside(Class<?> anchor) {
        var jar = jar(anchor).toString();
        var inside = jar.endsWith("/") ? jar : jar.startsWith("file:") ? "jar:" + jar + "!/" : jar + "/";
        try {
            var connection = URI.create(inside + "META-INF/MANIFEST.MF").toURL().openConnection();
            connection.setUseCaches(false);
            try (var in = connection.getInputStream()) {
                return new Manifest(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No manifest beside " + anchor.getName() + " in " + jar, e);
        }
    }
}
