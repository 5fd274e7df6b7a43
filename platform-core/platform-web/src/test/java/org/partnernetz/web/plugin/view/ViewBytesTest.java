// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;

import jakarta.faces.FacesException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a page keeps")
class ViewBytesTest {

    /** As a plugin has it. */
    private enum Form {
        COMPANY
    }

    @Test
    @DisplayName("is read as it was, also values of the page's plugin, which the core does not know")
    void staysAsItWas() throws Exception {
        var thread = Thread.currentThread();
        var own = thread.getContextClassLoader();
        var bytes = ViewBytes.of(new HashMap<>(Map.of("form:legal", new Object[] {Form.COMPANY, true, int.class})));
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            var read = (Map<?, ?>) ViewBytes.read(bytes, own);
            assertThat((Object[]) read.get("form:legal")).containsExactly(Form.COMPANY, true, int.class);
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    @Test
    @DisplayName("is refused with its name if another node could not have it")
    void refusesWhatStaysHere() {
        assertThatThrownBy(() -> ViewBytes.of(new HashMap<>(Map.of("form:legal", new Object()))))
                .isInstanceOf(FacesException.class)
                .hasMessageContaining("java.lang.Object");
    }
}
