// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.plugin.host.BackingNames;

@DisplayName("An address")
class PluginWayTest {

    @ParameterizedTest
    @CsvSource({
        "/o/fitt/p/founder-guide/index, false, founder-guide, index",
        "/o/fitt/p/founder-guide/project/4711, false, founder-guide, project/4711",
        "/o/fitt/p/founder-guide, false, founder-guide, ''",
        "/api/v1/organisations/fitt/p/founder-guide/projects/1/chapters, true, founder-guide, projects/1/chapters",
        "/api/v1/organisations/fitt/p/founder-guide, true, founder-guide, ''"
    })
    @DisplayName("below a plugin's id belongs to the plugin")
    void belongsToAPlugin(String path, boolean api, String plugin, String rest) {
        assertThat(PluginWay.of(path)).contains(new PluginWay(api, "fitt", plugin, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/o/fitt",
                "/o/fitt/plugins",
                "/o/fitt/people",
                "/o/fitt/forums/p/new",
                "/p/founder-guide/index.xhtml",
                "/api/v1/organisations/fitt/topics",
                "/api/v1/organisations"
            })
    @DisplayName("of the core belongs to no plugin")
    void belongsToTheCore(String path) {
        assertThat(PluginWay.of(path)).isEmpty();
    }

    @Test
    @DisplayName("below resources/ leads to a file, on pages only")
    void leadsToAFile() {
        assertThat(PluginWay.of("/o/fitt/p/founder-guide/resources/css/plan.css")
                        .orElseThrow()
                        .file())
                .contains("css/plan.css");
        assertThat(PluginWay.of("/api/v1/organisations/fitt/p/founder-guide/resources/plan.css")
                        .orElseThrow()
                        .file())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"link/answer/T0k-en_", "link/answer-pdf/T0k-en_/file", "link/answer/T0k-en_/file/csv"})
    @DisplayName("below link/ is for who has the token in it")
    void isALink(String rest) {
        assertThat(PluginWay.of("/o/fitt/p/founder-guide/" + rest).orElseThrow().link())
                .contains(new PluginWay.Link("fitt", "founder-guide", "T0k-en_"));
        assertThat(PluginWay.of("/api/v1/organisations/fitt/p/founder-guide/" + rest)
                        .orElseThrow()
                        .link())
                .isEmpty();
    }

    @Test
    @DisplayName("of a link is written down without the token")
    void isWrittenDown() {
        assertThat(PluginWay.shown("/o/fitt/p/founder-guide/link/answer-pdf/T0k-en_/file"))
                .isEqualTo("/o/fitt/p/founder-guide/link/answer-pdf/…/file");
        assertThat(PluginWay.shown("/o/fitt/p/founder-guide/link/answer/T0k-en_/file/csv"))
                .isEqualTo("/o/fitt/p/founder-guide/link/answer/…/file/csv");
        assertThat(PluginWay.shown("/o/fitt/p/founder-guide/project/1")).isEqualTo("/o/fitt/p/founder-guide/project/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "link",
                "link/answer",
                "answer/T0k-en_",
                "link/answer/T0k-en_/more",
                "link/answer/T0k-en_/file/csv/more",
                "a/link/b/c"
            })
    @DisplayName("elsewhere is no link")
    void isNoLink(String rest) {
        assertThat(PluginWay.of("/o/fitt/p/founder-guide/" + rest).orElseThrow().link())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"index, index", "new-project, newProject", "a-b-c, aBC"})
    @DisplayName("of a page names its backing")
    void namesItsBacking(String page, String backing) {
        assertThat(BackingNames.of(page)).isEqualTo(backing);
    }
}
