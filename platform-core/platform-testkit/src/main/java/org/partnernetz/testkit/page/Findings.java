// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Finds mistakes in the pages of a plugin. Each finding is a sentence with page and line, and names what exists
 * instead.
 */
public final class Findings {
    /** The greatest length of a line in a page. */
    public static final int LINE_MAX = 160;

    /** The one parameter of the page's frame that a tag has, too. */
    private static final String TITLE = "title";

    private static final Pattern PART = Pattern.compile("plugin\\.part\\('([^']+)'");
    private static final Pattern CLASS = Pattern.compile("[A-Za-z][\\w-]*");

    /** Prefix of the names of shared parts, which see the parameters of the pages that use them. */
    public static final String PARTS = "parts/";

    private final Vocabulary vocabulary = Vocabulary.ofThePlatform();
    private final Names names;
    private final Predicate<String> ownStyle;
    private final Set<String> longPages;

    /**
     * @param ownStyle tells whether the plugin's own styles or scripts contain a class
     * @param longPages names of pages that may have long lines; a page without one must not be listed
     */
    public Findings(Backings backings, Predicate<String> ownStyle, Set<String> longPages) {
        names = new Names(vocabulary, backings);
        this.ownStyle = ownStyle;
        this.longPages = longPages;
    }

    /** Checks all pages, given as sources by name, for example {@code index}. */
    public List<String> in(Map<String, String> pages) {
        var all = new LinkedHashSet<String>();
        pages.forEach((name, text) -> {
            if (!isPart(name)) {
                all.addAll(in(name, pages, new Scope(null)));
            }
            all.addAll(longLines(name, text));
        });
        return List.copyOf(all);
    }

    /** Says whether a name is that of a shared part and not of a page. */
    public static boolean isPart(String name) {
        return name.startsWith(PARTS);
    }

    private List<String> longLines(String name, String text) {
        var lines = text.lines().toList();
        var found = new ArrayList<String>();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).length() > LINE_MAX) {
                found.add("pages/" + name + ".xhtml:" + (at + 1) + ": the line has "
                        + lines.get(at).length() + " characters, " + LINE_MAX + " are the most");
            }
        }
        if (longPages.contains(name)) {
            return found.isEmpty()
                    ? List.of("src/test/long-pages.txt: " + name + " has no long line: take it out")
                    : List.of();
        }
        return found;
    }

    /** In a page and in each part that it takes, which sees the parameters of the page. */
    private List<String> in(String name, Map<String, String> pages, Scope around) {
        var place = "pages/" + name + ".xhtml";
        try {
            var found = new ArrayList<String>();
            var text = pages.getOrDefault(name, "");
            var page = PageReader.of(text, around);
            parts(text)
                    .filter(part -> pages.containsKey(part) && !part.equals(name))
                    .forEach(part -> found.addAll(in(part, pages, page.parameters())));
            for (var spot : page.spots()) {
                names.check(spot, complaint -> found.add(place + ":" + spot.line() + ": " + complaint));
            }
            for (var tag : page.tags()) {
                check(tag).forEach(complaint -> found.add(place + ":" + tag.line() + ": " + complaint));
            }
            return found;
        } catch (SAXParseException e) {
            return List.of(place + ":" + e.getLineNumber() + " is not well formed: " + e.getMessage());
        } catch (SAXException e) {
            return List.of(place + " cannot be read: " + e.getMessage());
        }
    }

    private static Stream<String> parts(String text) {
        return PART.matcher(text).results().map(found -> PARTS + found.group(1));
    }

    private List<String> check(Tag tag) {
        var found = new ArrayList<String>();
        variables(tag, found);
        if (tag.isHtml()) {
            inline(tag, found);
        } else if (tag.isOurs()) {
            ours(tag, found);
        }
        classes(tag, tag.attribute("class") + " " + tag.attribute("styleClass"), found);
        return found;
    }

    private void variables(Tag tag, List<String> found) {
        var names = tag.isParameter()
                ? Stream.of(tag.attribute("name"))
                : Tag.VARIABLES.stream().map(tag::attribute);
        names.filter(vocabulary::isOfTags)
                .filter(name -> !tag.isParameter() || !name.equals(TITLE))
                .forEach(name ->
                        found.add("#{" + name + "} belongs to the platform's tags: call the variable otherwise"));
    }

    /**
     * Reports inline styles and scripts, which would not work because the server's content security policy forbids
     * them.
     */
    private static void inline(Tag tag, List<String> found) {
        if (tag.name().equals("script") && tag.attribute("src").isEmpty()
                || tag.name().equals("style")) {
            found.add("has an inline " + tag.name() + ", which browsers do not follow");
        }
        tag.attributes().keySet().stream()
                .filter(attribute -> attribute.equals("style") || attribute.startsWith("on"))
                .forEach(attribute ->
                        found.add("has " + attribute + " in <" + tag.name() + ">, which browsers do not follow"));
    }

    private void ours(Tag tag, List<String> found) {
        var attributes = vocabulary.tags().get(tag.name());
        if (attributes == null) {
            found.add("<m:" + tag.name() + "> is no tag: there are "
                    + String.join(", ", vocabulary.tags().keySet()));
            return;
        }
        tag.attributes().keySet().stream()
                .filter(attribute -> !attributes.isEmpty() && !attributes.contains(attribute))
                .forEach(attribute -> found.add(
                        "<m:" + tag.name() + "> has no " + attribute + ": there are " + String.join(", ", attributes)));
        icon(tag, found);
        action(tag, found);
        if (attributes.contains("style")) {
            classes(tag, tag.attribute("style"), found);
        }
    }

    private void icon(Tag tag, List<String> found) {
        var name = tag.attribute("name");
        if (tag.name().equals("icon")
                && !name.contains("#{")
                && !vocabulary.icons().contains(name)) {
            found.add("there is no icon " + name + ": there are " + String.join(", ", vocabulary.icons()));
        }
    }

    /** A button calls the method that its id names. */
    private void action(Tag tag, List<String> found) {
        var bean = tag.attribute("of");
        if (tag.name().equals("button") && bean.startsWith("#{")) {
            var id = tag.attribute("id");
            names.shape(bean.substring(2, bean.length() - 1), tag.scope())
                    .filter(shape -> !shape.isOpen() && !id.contains("#{") && !shape.hasMethod(id))
                    .ifPresent(shape -> found.add("the button " + id + " calls nothing: "
                            + shape.type().getSimpleName() + " has no method " + id));
        }
    }

    /** Checks literal classes; an expression may produce any. */
    private void classes(Tag tag, String value, List<String> found) {
        if (!value.contains("#{")) {
            CLASS.matcher(value)
                    .results()
                    .map(one -> one.group())
                    .filter(one -> !vocabulary.isStyled(one) && !ownStyle.test(one))
                    .forEach(one -> found.add("nobody styles the class " + one + " of <" + tag.name() + ">"));
        }
    }
}
