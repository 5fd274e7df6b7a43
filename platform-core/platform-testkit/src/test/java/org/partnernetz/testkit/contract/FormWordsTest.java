// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnernetz.testkit.contract.PlantedPlugin.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words of a form")
class FormWordsTest {
    private static final String FORM = """
            <m:form id="new" of="#{beds.bed}" words="#{text}">
              <m:input id="name"/><m:input id="soil"/>
              <m:rows id="plants"><m:input id="kind"/></m:rows>
              <m:button id="save" of="#{beds}"/>
            </m:form>""";

    private static final String WORDS = """
            new.name=a
            new.soil=a
            new.plants=a
            new.plants.kind=a
            new.save=a
            soil.SAND=a
            soil.CLAY=a
            """;

    @TempDir
    Path folder;

    @Test
    @DisplayName("are all there")
    void areThere() throws IOException {
        assertThat(complaints(FORM, WORDS)).isEmpty();
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({
        "new.name, 'the label of pages/index.xhtml, form new, field name'",
        "soil.CLAY, 'a choice of pages/index.xhtml, form new, field soil'",
        "new.plants, 'the label of pages/index.xhtml, form new, field plants'",
        "new.plants.kind, 'the label of pages/index.xhtml, form new, field plants.kind'"
    })
    @DisplayName("are missed by form and field")
    void areMissed(String key, String field) throws IOException {
        assertThat(complaints(FORM, WORDS.replace(key + "=a\n", "")))
                .containsExactly(key + " is asked for, but there is no such message: " + field);
    }

    @Test
    @DisplayName("are not asked for by fields with words of their own")
    void leavesOwnWords() throws IOException {
        var form = FORM.replace("id=\"soil\"", "id=\"soil\" label=\"x\" prefix=\"ground\"");
        var words = WORDS.replace("new.soil=a\n", "").replace("soil.", "ground.");
        assertThat(complaints(form, words)).isEmpty();
    }

    @Test
    @DisplayName("are asked for by fields that there are, of forms that there are")
    void knowsFields() throws IOException {
        assertThat(complaints(FORM.replace("\"name\"", "\"nam\""), WORDS.replace("new.name", "new.nam")))
                .containsExactly("pages/index.xhtml, form new, field nam: there is no such field in Bed, but"
                        + " [name, soil, care, care.keeper, plants, plants.kind]");
        assertThat(complaints(FORM.replace("beds.bed", "beds.bet"), WORDS))
                .anyMatch(complaint -> complaint.startsWith("pages/index.xhtml: nothing is known of the form new"));
    }

    @ParameterizedTest(name = "of=#'{'{0}} with #'{'{1}}")
    @CsvSource({"editor.bed, beds", "made, beds.bed"})
    @DisplayName("are asked for in a part that is handed the backing or the form")
    void knowsWhatIsHanded(String of, String given) throws IOException {
        var name = of.split("\\.")[0];
        PlantedPlugin.good(folder)
                .with(
                        "src/main/resources/pages/parts/fields.xhtml",
                        page(FORM.replace("beds.bed", of).replace("of=\"#{beds}\"", "of=\"#{editor}\"")))
                .with(
                        "src/main/resources/pages/parts/between.xhtml",
                        page("<ui:include src=\"#{plugin.part('fields')}\"><ui:param name=\"" + name
                                + "\" value=\"#{outer}\"/></ui:include>"));
        var page = "<ui:include src=\"#{plugin.part('between')}\"><ui:param name=\"outer\" value=\"#{" + given
                + "}\"/></ui:include>";
        assertThat(complaints(page, WORDS)).isEmpty();
        assertThat(complaints(page, WORDS.replace("new.plants.kind=a\n", "")))
                .containsExactly("new.plants.kind is asked for, but there is no such message: the label of"
                        + " pages/parts/fields.xhtml, form new, field plants.kind");
        assertThat(complaints(page.replace("beds", "nobody"), WORDS))
                .anyMatch(complaint -> complaint.contains("#{" + of + "} a Form of a record; name the backing itself"));
    }

    @Test
    @DisplayName("are asked for by the field of a person")
    void knowsPeople() throws IOException {
        var form = FORM.replace("<m:input id=\"soil\"/>", "<m:input id=\"soil\"/><m:person id=\"care.keeper\"/>");
        assertThat(complaints(form, WORDS + "new.care.keeper=a\n")).isEmpty();
        assertThat(complaints(form, WORDS))
                .containsExactly("new.care.keeper is asked for, but there is no such message: the label of"
                        + " pages/index.xhtml, form new, field care.keeper");
    }

    private List<String> complaints(String form, String words) throws IOException {
        var plugin = PlantedPlugin.good(folder)
                .with("src/main/resources/messages.properties", "plugin.name=a\nplugin.about=a\n" + words)
                .with("src/main/resources/messages_en.properties", "plugin.name=a\nplugin.about=a\n" + words)
                .with("src/main/resources/pages/index.xhtml", page(form));
        for (var type : List.of("BedsPage", "BedsPage$Bed", "BedsPage$Care", "BedsPage$Plant", "BedsPage$Soil")) {
            var name = BedsPage.class.getPackageName().replace('.', '/') + '/' + type + ".class";
            var place = folder.resolve("target/classes").resolve(name);
            Files.createDirectories(place.getParent());
            try (var code = BedsPage.class.getClassLoader().getResourceAsStream(name)) {
                Files.write(place, code.readAllBytes());
            }
        }
        return new Words(plugin.module()).complaints();
    }
}
