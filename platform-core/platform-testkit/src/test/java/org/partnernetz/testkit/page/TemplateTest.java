// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

@DisplayName("A template that plugins take")
class TemplateTest {
    private static final Pattern PART = Pattern.compile("<ui:insert\\s+name=\"(\\w+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"/WEB-INF/templates/(\\w+)\\.xhtml\"");

    /** Parameters that only the platform's own pages give. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("bare", "description", "failed", "searching", "style");

    @ParameterizedTest
    @ValueSource(strings = {"page", "item"})
    @DisplayName("is described with all its parameters and parts, and no others")
    void isDescribed(String name) throws SAXException {
        var template = Template.of(name);
        assertThat(template.parts().keySet()).isEqualTo(Vocabulary.all(PART, Template.text(name)));
        var asked = asked(name);
        asked.removeAll(OF_THE_PLATFORM);
        if (name.equals("item")) {
            asked.remove("title");
        }
        assertThat(template.parameters().keySet()).isEqualTo(asked);
        assertThat(template.about()).isNotBlank();
    }

    /** Names of the template, and of what it includes, that neither it nor the platform gives. */
    private static Set<String> asked(String name) throws SAXException {
        var vocabulary = Vocabulary.ofThePlatform();
        var text = Template.text(name);
        var asked = PageReader.of(text).spots().stream()
                .flatMap(spot -> Expression.chains(spot.expression()).stream()
                        .map(Chain::root)
                        .filter(root -> spot.scope().find(root) == null))
                .filter(root -> root.equals("title") || !vocabulary.reserved().contains(root))
                .collect(Collectors.toCollection(TreeSet::new));
        for (var included : Vocabulary.all(INCLUDED, text)) {
            asked.addAll(asked(included));
        }
        return asked;
    }
}
