// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The place of a failure in a page")
class FaultPlaceTest {

    @ParameterizedTest
    @DisplayName("is its line, and never the time at which the file was written")
    @CsvSource(delimiter = '|', textBlock = """
            /p/alpha/index.xhtml @7,12 value="#{none.here}": nothing there               | pages/index.xhtml:7
            bundle://3.0:1/pages/index.xhtml?v=1763812345678 @7,12 <h:no> no such tag    | pages/index.xhtml:7
            /p/alpha/parts/tabs.xhtml @3,2 value="#{none.here}": nothing there           | pages/parts/tabs.xhtml:3
            Error Parsing file:/a/pages/index.xhtml?v=17638: Error Traced[line: 12] <b>  | pages/index.xhtml:12
            Error Parsing file:/a/pages/index.xhtml?v=1763812345678: not found           | pages/index.xhtml
            /p/alpha/index.xhtml: Property 'a2' not found on type Alpha7                 | pages/index.xhtml
            """)
    void isItsLine(String message, String place) {
        assertThat(FaultPlace.page(message)).contains(place);
    }
}
