// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks the messages of a plugin: all languages have the same keys, every key that is used exists, and every key that
 * exists is used. No key is there twice.
 *
 * <p>A key is used if it is a literal in a page or in Java. A literal that ends with a dot uses all keys that begin
 * with it, and so does a form: {@code <m:form id="new">} uses {@code new.…}.
 */
public final class Words {
    private static final Pattern IN_PAGE =
            Pattern.compile("text(?:\\.say\\(|\\.containsKey\\(|\\[)\\s*'([^']+)'(\\.concat)?");
    private static final Pattern OTHERWISE_IN_PAGE = Pattern.compile("'([\\w-]+(?:\\.[\\w-]+)+\\.?)'");
    private static final Pattern FORM =
            Pattern.compile("<m:form\\s[^>]*?id=\"([\\w-]+)\"[^>]*>(.*?)</m:form>", Pattern.DOTALL);
    private static final Pattern LABELLED =
            Pattern.compile("<m:(?:input|choice|person|writer|button)\\s(?![^>]*\\slabel=)[^>]*?\\bid=\"([\\w-]+)\"");
    private static final Pattern BUTTON = Pattern.compile("<m:button\\s(?![^>]*\\slabel=)[^>]*?\\bid=\"([\\w-]+)\"");

    /** The button of a row; its message is {@code name.id}. */
    private static final Pattern ACT =
            Pattern.compile("<m:act\\s(?=[^>]*\\bid=\"([\\w-]+)\")(?=[^>]*\\bname=\"([\\w.-]+)\")");

    /** A filter by an enum; its messages are {@code id.VALUE}, or {@code prefix.VALUE}. */
    private static final Pattern ONLY = Pattern.compile(
            "<m:only\\s(?=[^>]*\\bwords=)(?=[^>]*\\bid=\"([\\w.-]+)\")(?:(?=[^>]*\\bprefix=\"([\\w.-]+)\"))?");

    /** A form that is read into a record; {@link FormWords} checks its fields. */
    private static final Pattern READ = Pattern.compile("<m:form\\s[^>]*\\bof=");

    /** The notice after an action, on the page to which it leads: {@code "?done=saved"}. */
    private static final Pattern DONE = Pattern.compile("\\?done=([\\w.-]+)");

    private static final Pattern IN_JAVA = Pattern.compile("\"([\\w-]+(?:\\.[\\w-]+)*\\.?)\"");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");

    /** Messages that the host uses: what administrators read before they switch a plugin on. */
    private static final Map<String, String> OF_THE_HOST = Map.of(
            "plugin.name", "the name that people read",
            "plugin.about", "for whom it is, in a sentence",
            "plugin.stores", "what it stores",
            "plugin.kept", "for how long it is kept");

    private static final Set<String> OF_A_STORE = Set.of("plugin.stores", "plugin.kept");

    /** And for these, with what a figure, a job, an audited action or an objection is called behind it. */
    private static final Pattern BY_NAME =
            Pattern.compile("(?:indicator|job|audit|problem|fault|done|paper)\\.(.+?)(?:\\.done)?");

    /** What details of audit entries are called, and their values: constants, or names that the platform gives. */
    private static final Pattern OF_DETAILS = Pattern.compile("audit\\.(?:detail|value)\\..+");

    private final PluginModule plugin;
    private final Map<String, String> german;
    private final Map<String, String> english;

    public Words(PluginModule plugin) {
        this.plugin = plugin;
        german = plugin.words(PluginModule.GERMAN);
        english = plugin.words(PluginModule.ENGLISH);
    }

    /** Returns the findings, each as a sentence; empty if there are none. */
    public List<String> complaints() {
        var complaints = new ArrayList<String>();
        OF_THE_HOST.forEach((key, meaning) -> {
            if (!german.containsKey(key) && (plugin.storesSomething() || !OF_A_STORE.contains(key))) {
                complaints.add(key + " is missing: " + meaning);
            }
        });
        languages(complaints);
        complaints.addAll(new FormWords(plugin, german).complaints());
        missing()
                .forEach((key, place) ->
                        complaints.add(key + " is asked for, but there is no such message (" + place + ")"));
        unused().forEach(key -> complaints.add(key + " is asked for by nobody"));
        for (var file : List.of(PluginModule.GERMAN, PluginModule.ENGLISH)) {
            plugin.repeated(file).forEach(key -> complaints.add(key + " is there twice in " + file));
        }
        return complaints;
    }

    private void languages(List<String> complaints) {
        var all = new TreeSet<>(german.keySet());
        all.addAll(english.keySet());
        for (var key : all) {
            var inGerman = german.getOrDefault(key, "");
            var inEnglish = english.getOrDefault(key, "");
            if (inGerman.isBlank() || inEnglish.isBlank()) {
                complaints.add(key + " is not there in both languages");
            } else if (!values(inGerman).equals(values(inEnglish))) {
                complaints.add(key + " has other values in German than in English");
            }
        }
    }

    private static Set<String> values(String message) {
        return VALUE.matcher(message).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Returns the missing keys, with the first place that uses each. */
    private Map<String, String> missing() {
        var missing = new TreeMap<String, String>();
        plugin.pages().forEach((name, page) -> {
            IN_PAGE.matcher(page)
                    .results()
                    .filter(found -> !isThere(found))
                    .forEach(found -> missing.putIfAbsent(found.group(1), place(name, page, found.start())));
            FORM.matcher(page)
                    .results()
                    .filter(form -> form.group().contains("words=\"#{text}\""))
                    .forEach(form -> labels(form, name, page, missing));
            ACT.matcher(page)
                    .results()
                    .filter(act -> !german.containsKey(word(act)))
                    .forEach(act -> missing.putIfAbsent(word(act), place(name, page, act.start())));
        });
        done().filter(key -> !key.endsWith(".") && !german.containsKey(key))
                .forEach(key -> missing.putIfAbsent(key, "?" + key.replaceFirst("\\.", "=")));
        return missing;
    }

    private static String word(MatchResult act) {
        return act.group(2) + "." + act.group(1);
    }

    private Stream<String> done() {
        return plugin.sources().values().stream()
                .flatMap(source -> all(DONE, source))
                .map(key -> "done." + key);
    }

    private void labels(MatchResult form, String name, String page, Map<String, String> missing) {
        var labelled = READ.matcher(form.group()).lookingAt() ? BUTTON : LABELLED;
        labelled.matcher(form.group(2)).results().forEach(field -> {
            var key = form.group(1) + "." + field.group(1);
            if (!german.containsKey(key)) {
                missing.putIfAbsent(key, place(name, page, form.start(2) + field.start()));
            }
        });
    }

    private static String place(String name, String page, int position) {
        return "pages/" + name + ".xhtml:" + Pages.line(page, position);
    }

    private boolean isThere(MatchResult asked) {
        var key = asked.group(1);
        return asked.group(2) == null
                ? german.containsKey(key)
                : german.keySet().stream().anyMatch(one -> one.startsWith(key));
    }

    private Set<String> unused() {
        var literals = Stream.of(
                        plugin.sources().values().stream().flatMap(source -> all(IN_JAVA, source)),
                        plugin.pages().values().stream().flatMap(Words::inPage),
                        done(),
                        new FormWords(plugin, german).beginnings().stream())
                .flatMap(found -> found)
                .collect(Collectors.toSet());
        literals.addAll(new Workflows(plugin).words());
        return german.keySet().stream()
                .filter(key -> !OF_THE_HOST.containsKey(key)
                        && !OF_DETAILS.matcher(key).matches())
                .filter(key -> !isAskedFor(key, literals))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> inPage(String page) {
        return Stream.of(
                        all(IN_PAGE, page),
                        all(OTHERWISE_IN_PAGE, page),
                        ACT.matcher(page).results().map(Words::word),
                        ONLY.matcher(page)
                                .results()
                                .map(only -> Objects.requireNonNullElse(only.group(2), only.group(1)) + "."),
                        all(FORM, page).map(form -> form + "."))
                .flatMap(found -> found);
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    /** Says whether a key is used: by itself, by its prefix, or as the hint or a choice of a label. */
    private boolean isAskedFor(String key, Set<String> literals) {
        var named = BY_NAME.matcher(key);
        if (literals.contains(key) || named.matches() && literals.contains(named.group(1))) {
            return true;
        }
        for (var dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            var beginning = key.substring(0, dot);
            if (literals.contains(beginning + ".") || literals.contains(beginning) && german.containsKey(beginning)) {
                return true;
            }
        }
        return false;
    }
}
