// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.plugin.spi.PluginPage;

@DisplayName("Pages read the fields of their backing")
class BackingFieldsTest {
    private final BackingFields fields = new BackingFields();
    private final Context context = new Context();
    private final Plot plot = new Plot();

    @Test
    @DisplayName("that are public, and write those that are not final")
    void readsAndWrites() {
        assertThat(read(plot, "beds")).isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
        fields.setValue(context, plot, "name", "At the brook");
        assertThat(read(plot, "name")).isEqualTo("At the brook");
        assertThat(fields.getType(context, plot, "name")).isEqualTo(String.class);
        assertThat(fields.isReadOnly(context, plot, "name")).isFalse();
        assertThat(fields.isReadOnly(context, plot, "beds")).isTrue();
        assertThatThrownBy(() -> fields.setValue(context, plot, "beds", 4))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    @DisplayName("and leave to others what is not public, static or of another class")
    void leavesOthers() {
        assertThat(read(plot, "secret")).isNull();
        assertThat(read(plot, "ALL")).isNull();
        assertThat(read(plot, "tree")).isNull();
        assertThat(read(new Shed(), "tools")).isNull();
        assertThat(read(null, "plot")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private @Nullable Object read(@Nullable Object base, String name) {
        context.setPropertyResolved(false);
        return fields.getValue(context, base, name);
    }

    /** A backing. */
    @PluginPage("plot")
    public static final class Plot {
        public static final int ALL = 1;

        public final int beds = 3;
        public String name = "";
        String secret = "";
    }

    /** Something else. */
    public static final class Shed {
        public final int tools = 2;
    }

    private static final class Context extends ELContext {
        @Override
        public @Nullable ELResolver getELResolver() {
            return null;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
