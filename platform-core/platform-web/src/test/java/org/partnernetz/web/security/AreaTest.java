// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.web.security.Area.Kind;

@DisplayName("A path")
class AreaTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @DisplayName("tells who is served there and for which organisation")
    @CsvSource({
        "/,                                          PAGE,",
        "/my/account,                                PAGE,",
        "/o/fitt,                                    PAGE, fitt",
        "/o/fitt/topics/1,                           PAGE, fitt",
        "/o/fitt/p,                                  PAGE, fitt",
        "/o/fitt/people/p/1,                         PAGE, fitt",
        "/o/,                                        PAGE,",
        "/other/fitt,                                PAGE,",
        "/api,                                       API,",
        "/api/v1/organisations,                      API,",
        "/api/v1/organisations/fitt/topics,          API,  fitt",
        "/api/v2/organisations/fitt,                 API,",
        "/apiary,                                    PAGE,",
        "/assets/1/theme.css,                        ASSET,",
        "/jakarta.faces.resource/faces.js.xhtml,     ASSET,",
    })
    void tellsItsArea(String path, Kind kind, @Nullable String organisation) {
        assertThat(Area.of(path)).isEqualTo(new Area(kind, organisation, false));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("tells whether it belongs to a plugin")
    @CsvSource({
        "/o/fitt/p/guide/index,                        PAGE",
        "/o/fitt/p/guide,                              PAGE",
        "/api/v1/organisations/fitt/p/guide/projects,  API"
    })
    void tellsPlugins(String path, Kind kind) {
        assertThat(Area.of(path)).isEqualTo(new Area(kind, "fitt", true));
    }
}
