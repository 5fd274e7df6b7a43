// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The pages of a plugin: well formed, without inline style and script, and each one that is linked to is there. */
public final class Pages {
    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String FILES = "resources";
    private static final Pattern IN_PAGE = Pattern.compile("plugin\\.(?:page|item)\\('([^']+)'");
    private static final Pattern IN_JAVA =
            Pattern.compile("(?:\\.page\\(|Navigation\\.Entry\\(|new Entry\\()\"([^\"]+)\"");

    private final PluginModule plugin;
    private final Map<String, String> pages;

    public Pages(PluginModule plugin) {
        this.plugin = plugin;
        pages = plugin.pages();
    }

    /** Each in a sentence; empty if all is well. */
    public List<String> complaints() {
        var complaints = new ArrayList<String>();
        pages.forEach((name, text) -> {
            if (name.equals(FILES)) {
                complaints.add("pages/" + name + ".xhtml has the address of the plugin's files");
            }
            form(name, text, complaints);
            links(IN_PAGE, "pages/" + name + ".xhtml", text, complaints);
        });
        plugin.sources().forEach((name, text) -> links(IN_JAVA, name + ".java", text, complaints));
        return complaints;
    }

    private void links(Pattern pattern, String where, String text, List<String> complaints) {
        pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(page -> !pages.containsKey(page) && !isDownload(page))
                .forEach(page -> complaints.add(where + " leads to the page " + page + ", which is not there"));
    }

    /** Files have a backing and no view. */
    private boolean isDownload(String page) {
        var backing = new StringBuilder();
        for (var word : page.split("-")) {
            backing.append(backing.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return plugin.sources().values().stream()
                .anyMatch(source -> source.contains("@PluginPage(\"" + backing + "\")")
                        && source.contains("implements PluginDownload"));
    }

    private static void form(String name, String text, List<String> complaints) {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), new Inline(name, complaints));
        } catch (SAXParseException e) {
            complaints.add("pages/" + name + ".xhtml:" + e.getLineNumber() + " is not well formed: " + e.getMessage());
        } catch (SAXException | ParserConfigurationException | IOException e) {
            complaints.add("pages/" + name + ".xhtml cannot be read: " + e.getMessage());
        }
    }

    /** The server forbids browsers to follow what stands inline, so it would not work. */
    private static final class Inline extends DefaultHandler {
        private final String page;
        private final List<String> complaints;

        Inline(String page, List<String> complaints) {
            this.page = page;
            this.complaints = complaints;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (!uri.equals(HTML)) {
                return;
            }
            if (name.equals("script") && attributes.getValue("src") == null || name.equals("style")) {
                complaints.add("pages/" + page + ".xhtml has an inline " + name);
            }
            for (var at = 0; at < attributes.getLength(); at++) {
                var attribute = attributes.getLocalName(at);
                if (attribute.equals("style") || attribute.startsWith("on")) {
                    complaints.add("pages/" + page + ".xhtml has " + attribute + " in <" + name + ">");
                }
            }
        }
    }
}
