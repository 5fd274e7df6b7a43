// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words of the pages")
class WordsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern LITERAL = Pattern.compile("\\bt\\['([^']+)'\\]|\\bt\\.say\\('([^']+)'[,)]");
    private static final Pattern BEGINNING = Pattern.compile("\\bt(?:\\[|\\.say\\()'([^']+)'\\.concat\\(");
    private static final Pattern FORM = Pattern.compile("<m:form id=\"([^\"]+)\"(.*?)</m:form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<m:(input|writer|button) id=\"([^\"]+)\"([^>]*)>");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "pages"})
    @DisplayName("exist in German and in English")
    void existInBothLanguages(String bundle) {
        assertThat(keys(bundle + "_en")).containsExactlyInAnyOrderElementsOf(keys(bundle));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_en", "pages", "pages_en"})
    @DisplayName("are there once: the second one would count, whoever reads the first")
    void areThereOnce(String bundle) {
        var twice = new ArrayList<Object>();
        read(bundle, twice);
        assertThat(twice).isEmpty();
    }

    @Test
    @DisplayName("are there for every key that a page uses")
    void areThereForEveryKey() {
        var missing = new TreeSet<String>();
        sources()
                .forEach(page ->
                        used(page).filter(key -> !words().containsKey(key)).forEach(missing::add));

        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("are there for every field and button of a form")
    void areThereForEveryField() {
        var missing = new TreeSet<String>();
        sources()
                .forEach(page ->
                        fields(page).filter(key -> !words().containsKey(key)).forEach(missing::add));

        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("are there where a page puts a key together")
    void areThereForEveryBeginning() {
        var begun = sources().flatMap(page -> BEGINNING.matcher(page).results().map(found -> found.group(1)));

        assertThat(begun.distinct())
                .isNotEmpty()
                .allSatisfy(beginning -> assertThat(words().keySet()).anyMatch(key -> key.startsWith(beginning)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    @DisplayName("use the typographic apostrophe, for the plain one quotes in sentences with values")
    void usesTypographicApostrophes(String language) {
        var wrong = Words.of(Locale.forLanguageTag(language)).entrySet().stream()
                .filter(word -> !word.getKey().startsWith("time."))
                .filter(word -> word.getValue().contains("'"));

        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("say one and many differently")
    void countsInWords() {
        assertThat(words().say("topic.answers", 1)).isEqualTo("1 Antwort");
        assertThat(words().say("topic.answers", 1200)).isEqualTo("1.200 Antworten");
    }

    @Test
    @DisplayName("fall back to German, whatever the language of the server")
    void fallsBackToGerman() {
        assertThat(Words.of(Locale.FRENCH)).isSameAs(words());
    }

    private static Words words() {
        return Words.of(Locale.GERMAN);
    }

    private static Stream<String> used(String page) {
        return LITERAL.matcher(page).results().map(found -> found.group(1) != null ? found.group(1) : found.group(2));
    }

    private static Stream<String> fields(String page) {
        var keys = new ArrayList<String>();
        FORM.matcher(page).results().filter(form -> !hasOwnWords(form.group(2))).forEach(form -> {
            var fields = FIELD.matcher(form.group(2)).results().toList();
            for (var field : fields) {
                if (!field.group(3).contains("label=")) {
                    keys.add(form.group(1) + "." + field.group(2));
                }
                if (field.group(1).equals("writer")) {
                    keys.add(form.group(1) + "." + field.group(2) + ".hint");
                }
            }
        });
        return keys.stream();
    }

    private static boolean hasOwnWords(String form) {
        return form.substring(0, form.indexOf('>')).contains(" words=");
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).map(WordsTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String bundle) {
        return read(bundle, new ArrayList<>());
    }

    /** @param twice gets the keys that are there a second time, of which the last word counts */
    private static Set<String> read(String bundle, List<Object> twice) {
        var properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    twice.add(key);
                }
                return super.put(key, value);
            }
        };
        try (var in = WordsTest.class.getResourceAsStream("/" + bundle + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames();
    }
}
