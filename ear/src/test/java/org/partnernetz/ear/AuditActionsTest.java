// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With {@code -Daudit=agree} the test writes the list instead of comparing it. */
@DisplayName("The list of actions in docs/audit.md")
class AuditActionsTest {
    private static final Path LIST = Path.of("../platform-core/docs/audit.md");
    private static final Path WORDS = Path.of("../platform-core/platform-web/src/main/resources");
    private static final String HEAD = "| action | on German pages | on English pages |\n|---|---|---|\n";
    private static final String KEY = "audit.";

    /** Two words or more: the words of the page itself have one. */
    private static final Pattern ACTION = Pattern.compile("(?!detail\\.|none\\.)[a-z-]+\\.[a-z-]+");

    @Test
    @DisplayName("has each action that pages have words for")
    void isWhole() throws IOException {
        var list = Files.readString(LIST);
        var at = list.indexOf(HEAD) + HEAD.length();
        if ("agree".equals(System.getProperty("audit"))) {
            Files.writeString(LIST, list.substring(0, at) + actions());
        } else {
            assertThat(list.substring(at)).isEqualTo(actions());
        }
    }

    private static String actions() {
        var german = words("");
        var english = words("_en");
        return german.keySet().stream()
                .map(action -> "| `" + action + "` | " + german.get(action) + " | " + english.get(action) + " |\n")
                .collect(Collectors.joining());
    }

    private static TreeMap<String, String> words(String language) {
        var words = new TreeMap<String, String>();
        Stream.of("messages", "pages")
                .forEach(bundle -> read(WORDS.resolve(bundle + language + ".properties"))
                        .forEach((key, word) -> put(words, key.toString(), word.toString())));
        return words;
    }

    private static void put(TreeMap<String, String> words, String key, String word) {
        if (key.startsWith(KEY) && ACTION.matcher(key.substring(KEY.length())).matches()) {
            words.put(key.substring(KEY.length()), word);
        }
    }

    private static Properties read(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            var words = new Properties();
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
