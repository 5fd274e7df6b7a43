// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import org.partnernetz.launcher.DatabaseAccess;
import org.partnernetz.launcher.Settings;

/**
 * What the server learns by its environment: where home and database are, and every {@code -Dpartnernetz.…} of the
 * launcher. The demo network is for trying things out: there any plugin runs, unless the operator says otherwise.
 * Secrets never stand on a command line, which any user of the machine can read.
 */
final class ServerEnvironment {

    private static final String OURS = "partnernetz.";

    /** Addresses to listen at that are this machine's own. */
    private static final Set<String> HERE = Set.of("127.0.0.1", "::1", "0.0.0.0", "::");

    private ServerEnvironment() {}

    /** What was set for the launcher goes on to the server by itself; here stands what it means for the server. */
    static Map<String, String> of(Settings settings, DatabaseAccess database, Properties properties) {
        var environment = new TreeMap<String, String>();
        if (isSafe(System.getenv(), properties)) {
            environment.put("PARTNERNETZ_SESSION_COOKIE", "__Host-JSESSIONID");
        }
        if (settings.demo()) {
            environment.put("PARTNERNETZ_PLUGINS_TRUST", "development");
        }
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(OURS))
                .forEach(name -> environment.put(variable(name), properties.getProperty(name)));
        var first = properties.getProperty("partnernetz.join");
        if (first != null) {
            environment.putIfAbsent("PARTNERNETZ_SEAL_KEY", first + "/seal.key");
        }
        environment.put("PARTNERNETZ_OWN_ADDRESS", ownAddress(settings.web()));
        environment.put("PARTNERNETZ_HOME", settings.home().toString());
        environment.put("PARTNERNETZ_DEMO", Boolean.toString(settings.demo()));
        environment.put("PARTNERNETZ_DB_URL", database.url());
        environment.put("PARTNERNETZ_DB_USER", database.app().user());
        environment.put("PARTNERNETZ_DB_PASSWORD", database.app().password());
        environment.put("PARTNERNETZ_DB_OWNER_USER", database.owner().user());
        environment.put("PARTNERNETZ_DB_OWNER_PASSWORD", database.owner().password());
        environment.put("PARTNERNETZ_DB_SIGNIN_USER", database.signIn().user());
        environment.put("PARTNERNETZ_DB_SIGNIN_PASSWORD", database.signIn().password());
        return environment;
    }

    /** For addresses in mails, which are written where there is no request; {@code partnernetz.site} goes before it. */
    static String ownAddress(Settings.Web web) {
        var host = HERE.contains(web.address()) ? "localhost" : web.address();
        return "http://" + (host.contains(":") ? '[' + host + ']' : host) + ':' + web.port();
    }

    /** Whether cookies go over encrypted connections only; then browsers can hold them to more, by their name. */
    static boolean isSafe(Map<String, String> environment, Properties properties) {
        var said = properties.getProperty("partnernetz.secure.cookies");
        return Boolean.parseBoolean(said == null ? environment.get("PARTNERNETZ_SECURE_COOKIES") : said);
    }

    /** The variable under which MicroProfile Config looks for a property. */
    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
