// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Objects of a stopped plugin")
class KeptObjectsTest {

    /** The class of this object stands for a plugin's: what matters is only its loader. */
    private final Object ofPlugin = this;

    private final KeptObjects kept = new KeptObjects(KeptObjectsTest.class.getClassLoader());

    @Test
    @DisplayName("are taken out of the map that holds them, and nothing else with them")
    void areTakenOut() {
        var view = new HashMap<String, Object>(Map.of("title", "Bäckerei"));
        view.put("legalForm", new Object[] {"kept", List.of(ofPlugin)});
        var views = new HashMap<String, Object>(Map.of("plugin", view, "core", new HashMap<>(Map.of("a", 1))));
        assertThat(kept.hold(views)).isFalse();
        assertThat(view).containsOnlyKeys("title");
        assertThat(views).containsOnlyKeys("plugin", "core");
    }

    @Test
    @DisplayName("are found in lists, arrays and as classes")
    void areFound() {
        assertThat(kept.hold(ofPlugin)).isTrue();
        assertThat(kept.hold(new Object[] {null, new ArrayList<>(List.of(ofPlugin))}))
                .isTrue();
        assertThat(kept.hold(KeptObjectsTest.class)).isTrue();
    }

    @Test
    @DisplayName("are not found where there are none, also in a circle")
    void areNotFound() {
        var circle = new HashMap<String, Object>();
        circle.put("self", circle);
        assertThat(kept.hold(circle)).isFalse();
        assertThat(circle).hasSize(1);
        assertThat(kept.hold(null)).isFalse();
        assertThat(kept.hold("text")).isFalse();
    }
}
