// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the platform provides to the pages of plugins: names, tags with their attributes, icons and style classes. */
public final class Vocabulary {
    /** The namespace of the platform's tags. */
    public static final String TAGS = "urn:partnernetz:ui";

    /** Prefix of the lists of names that a plugin can neither use nor define. */
    private static final String RESERVED = "reserved.";

    private static final String OF_TAGS = RESERVED + "tags";

    private static final String FOLDER = "/META-INF/partnernetz/";
    private static final Pattern ICON = Pattern.compile("<symbol id=\"([^\"]+)\"");
    private static final Pattern STYLED = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern TAG = Pattern.compile("<tag>(.*?)</tag>", Pattern.DOTALL);
    private static final Pattern TAG_NAME = Pattern.compile("<tag-name>(.*?)</tag-name>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("<attribute>.*?<name>(.*?)</name>.*?</attribute>", Pattern.DOTALL);

    private static final Pattern SOURCE = Pattern.compile("<source>(.*?)</source>");
    private static final Pattern SET = Pattern.compile("<[ck]:set var=\"(\\w+)\"");
    private static final Pattern AROUND = Pattern.compile("<m:(\\w+)([^>]*)><ui:insert/>");
    private static final Pattern GIVEN = Pattern.compile("(\\w+)=\"");

    private static final Vocabulary OF_THE_PLATFORM = new Vocabulary();

    private final NavigableMap<String, String> names = new TreeMap<>();
    private final NavigableMap<String, NavigableSet<String>> tags = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();
    private final NavigableSet<String> reserved = new TreeSet<>();
    private final NavigableSet<String> ofTags = new TreeSet<>();
    private final NavigableSet<String> icons;
    private final Set<String> styled;

    private Vocabulary() {
        load("page-names.properties").forEach((name, meaning) -> {
            if (name.startsWith(RESERVED)) {
                (name.equals(OF_TAGS) ? ofTags : reserved).addAll(Arrays.asList(meaning.split("[,\\s]+")));
            } else {
                names.put(name, meaning);
            }
        });
        TAG.matcher(text("partnernetz.taglib.xml")).results().forEach(this::take);
        icons = all(ICON, text("icons/icons.svg"));
        styled = text("css/style.list")
                .lines()
                .filter(name -> !name.isBlank())
                .flatMap(name -> all(STYLED, text("css/" + name.strip())).stream())
                .collect(Collectors.toSet());
    }

    public static Vocabulary ofThePlatform() {
        return OF_THE_PLATFORM;
    }

    private void take(MatchResult tag) {
        all(TAG_NAME, tag.group(1)).forEach(name -> {
            tags.put(name, all(ATTRIBUTE, tag.group(1)));
            all(SOURCE, tag.group(1)).forEach(source -> sources.put(name, text(source)));
        });
    }

    /** What a tag of the platform is made of; empty where that is no page. */
    String source(String tag) {
        return sources.getOrDefault(tag, "");
    }

    /** Variables that a tag of the platform sets around what stands inside of it, beside its attributes. */
    NavigableSet<String> variables(String tag) {
        var variables = all(SET, source(tag));
        AROUND.matcher(source(tag)).results().forEach(around -> {
            variables.addAll(all(GIVEN, around.group(2)));
            variables.addAll(variables(around.group(1)));
        });
        return variables;
    }

    static NavigableSet<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that every page of a plugin can use. */
    NavigableSet<String> names() {
        return names.keySet().stream()
                .filter(name -> !name.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The properties and methods of a name of the platform; empty if they are not known in advance. */
    NavigableSet<String> members(String name) {
        return names.subMap(name + ".", name + "/").keySet().stream()
                .map(member -> member.substring(name.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that no backing of a plugin may have. */
    public NavigableSet<String> reserved() {
        var all = names();
        all.addAll(reserved);
        all.addAll(ofTags);
        return all;
    }

    /**
     * Says whether tags use the name to pass values to each other, so that a variable of that name is hidden inside
     * them.
     */
    boolean isOfTags(String name) {
        return ofTags.contains(name) || names.containsKey(name);
    }

    NavigableMap<String, NavigableSet<String>> tags() {
        return tags;
    }

    public NavigableSet<String> icons() {
        return icons;
    }

    /** The description of each name and member, for authors of pages. */
    NavigableMap<String, String> meanings() {
        return names;
    }

    boolean isStyled(String name) {
        return styled.contains(name);
    }

    private static Map<String, String> load(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    /** Reads a file of the platform, as it was when the test kit was built. */
    public static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
