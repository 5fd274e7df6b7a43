// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a page tag by tag, and knows of each expression its line and the variables around it. */
final class PageReader extends DefaultHandler {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern NO_BREAK = Pattern.compile("[^\n]");

    private final String text;
    private final List<Integer> lines = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private @Nullable Locator locator;
    private int read;

    private PageReader(String text, Scope around) {
        this.text = text;
        scopes.push(new Scope(around));
        lines.add(0);
        for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines.add(at + 1);
        }
    }

    static PageReader of(String page) throws SAXException {
        return of(page, new Scope(null));
    }

    /**
     * @param around what whoever includes the page hands over
     * @throws SAXException if the page is not well formed
     */
    static PageReader of(String page, Scope around) throws SAXException {
        var reader = new PageReader(
                COMMENT.matcher(page)
                        .replaceAll(comment -> NO_BREAK.matcher(comment.group()).replaceAll(" ")),
                around);
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(reader.text)), reader);
            return reader;
        } catch (ParserConfigurationException | IOException e) {
            throw new SAXException(e);
        }
    }

    /** What the page hands over to what it includes. */
    Scope parameters() {
        return scopes.getLast();
    }

    List<Tag> tags() {
        return tags;
    }

    List<Spot> spots() {
        return spots;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        var around = scopes.element();
        var inside = new Scope(around);
        var tag = new Tag(line(position()), uri, name, map(attributes), inside);
        tags.add(tag);
        declare(tag, around, inside);
        take(inside);
        scopes.push(tag.isOurs() ? Scope.inside(tag, names(tag)) : inside);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        take(scopes.element());
        scopes.pop();
    }

    /** A {@code c:set} is seen by what follows it, a parameter by the whole page, a {@code var} inside its tag. */
    private void declare(Tag tag, Scope around, Scope inside) {
        if (tag.isParameter()) {
            parameters().declare(tag.attribute("name"), variable(tag.attribute("value"), false, true, around));
        }
        for (var key : Tag.VARIABLES) {
            var name = tag.attribute(key);
            if (!name.isEmpty()) {
                var each = !tag.name().equals("set");
                var value = key.equals("var") ? first(tag.attribute("value"), tag.attribute("items")) : "";
                (each ? inside : around).declare(name, variable(value, each, tag.isCore(), around));
            }
        }
    }

    /** By which a tag of the platform calls things of its own. */
    private static Set<String> names(Tag tag) {
        var names = Vocabulary.ofThePlatform().variables(tag.name());
        names.addAll(tag.attributes().keySet());
        return names;
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static Scope.Variable variable(String value, boolean each, boolean first, Scope seen) {
        var whole = value.startsWith("#{") && value.endsWith("}");
        return new Scope.Variable(whole ? value.substring(2, value.length() - 1) : "", each, first, seen);
    }

    private static Map<String, String> map(Attributes attributes) {
        var map = new TreeMap<String, String>();
        for (var at = 0; at < attributes.getLength(); at++) {
            map.put(attributes.getQName(at), attributes.getValue(at));
        }
        return map;
    }

    /** The expressions since the tag before, as they are written, so that each has its own line. */
    private void take(Scope scope) {
        var end = position();
        for (var at = text.indexOf("#{", read); at >= 0 && at < end; at = text.indexOf("#{", at + 1)) {
            var inside = text.substring(at + 2, Expression.end(text, at + 2));
            spots.add(new Spot(line(at), unescaped(inside), scope));
        }
        read = Math.max(read, end);
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private int position() {
        return locator == null ? 0 : lines.get(locator.getLineNumber() - 1) + locator.getColumnNumber() - 1;
    }

    private int line(int position) {
        var line = 0;
        while (line < lines.size() && lines.get(line) <= position) {
            line++;
        }
        return line;
    }
}
