// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The description of the REST resources")
class RestDescriptionTest {

    @Test
    @DisplayName("says of a list that it has items")
    void tellsLists() throws IOException {
        var description = Files.readString(Path.of("target", "classes", "META-INF", "openapi.json"))
                .replaceAll("\\s", "");

        assertThat(description).contains("\"required\":[\"items\"]").doesNotContain("\"schema\":{\"type\":\"array\"");
    }

    @Test
    @DisplayName("says of a sum that it is a number of cents, and of a period that it is a text")
    void tellsSingleValues() throws IOException {
        var description = Files.readString(Path.of("target", "classes", "META-INF", "openapi.json"))
                .replaceAll("\\s", "");

        assertThat(description)
                .contains("\"Cents\":{\"type\":\"integer\",\"format\":\"int64\"}")
                .contains("\"within\":{\"type\":\"string\"");
    }
}
