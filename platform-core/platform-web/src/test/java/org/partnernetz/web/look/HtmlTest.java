// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Markup that is written without components")
class HtmlTest {

    @Test
    @DisplayName("takes no markup from a text, between tags or in an attribute")
    void escapes() {
        var html = new Html().raw("<a href=\"").text("\"'><script>").raw("\">").text("a < b & c > d");
        assertThat(html).hasToString("<a href=\"&quot;&#39;&gt;&lt;script&gt;\">a &lt; b &amp; c &gt; d");
    }

    @Test
    @DisplayName("writes nothing for null")
    void nothing() {
        assertThat(new Html().raw("<b>").text(null).raw("</b>")).hasToString("<b></b>");
    }
}
