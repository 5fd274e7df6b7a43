// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pages call methods")
class MethodAccessTest {
    private final MethodAccess access = new MethodAccess();
    private final Context context = new Context();

    @Test
    @DisplayName("by component and by method")
    void reachesMethods() {
        assertThat(invoke(new Point(3), "x")).isEqualTo(3);
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(invoke(new Point(3), "twice")).isEqualTo(6);
    }

    @Test
    @DisplayName("with the values that they want")
    void handsValues() {
        assertThat(invoke("a", "concat", "b")).isEqualTo("ab");
        assertThat(invoke(new Point(3), "plus", 4)).isEqualTo(7);
        assertThat(invoke(new java.util.ArrayList<>(java.util.List.of("a")), "contains", "a"))
                .isEqualTo(true);
    }

    @Test
    @DisplayName("and leave to others what is not public, unknown, has several forms or wants other values")
    void leavesOthers() {
        assertThat(invoke(new Hidden(3), "x")).isNull();
        assertThat(invoke(new Point(3), "y")).isNull();
        assertThat(invoke(new Point(3), "plus", 4L)).isNull();
        assertThat(invoke("text", "indexOf", "x")).isNull();
        assertThat(invoke("text", "format", "x")).isNull();
        assertThat(invoke(java.util.List.of("a"), "size")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    @DisplayName("and hear of failures")
    void failsAsTheMethodFails() {
        assertThatThrownBy(() -> invoke(new Point(3), "fail"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private @Nullable Object invoke(Object base, String method, Object... values) {
        context.setPropertyResolved(false);
        return access.invoke(context, base, method, null, values);
    }

    /** A record as pages get it. */
    public record Point(int x) {
        public int twice() {
            return 2 * x;
        }

        public int plus(int more) {
            return x + more;
        }

        public int fail() {
            throw new IllegalStateException();
        }
    }

    private record Hidden(int x) {}

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
