// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.partnernetz.plugin.internal.felix.PluginFramework;
import org.partnernetz.plugin.internal.folder.Jars;
import org.partnernetz.workflow.Workflow;

@DisplayName("The workflows of a bundle")
class WorkflowClassesTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("are read at the start, and one with a state that no step leads to fails it")
    void failTheStart() throws Exception {
        assertThatThrownBy(() -> require(Whole.class, Broken.class))
                .isInstanceOf(BundleException.class)
                .hasMessage("The workflow bed: no step leads to SOWN");
        assertThatCode(() -> require(Whole.class, WorkflowClassesTest.class)).doesNotThrowAnyException();
    }

    private void require(Class<?>... types) throws Exception {
        var jar = Jars.of("bed", "1.0.0");
        for (var type : types) {
            jar.file(path(type), code(type));
        }
        var loader = getClass().getClassLoader();
        var framework = PluginFramework.start(folder.resolve("cache"), loader);
        try {
            var file = jar.write(folder.resolve("bed.jar")).toUri().toString();
            WorkflowClasses.require(framework.context().installBundle(file), loader);
        } finally {
            framework.close();
        }
    }

    private static byte[] code(Class<?> type) throws IOException {
        try (var in = type.getClassLoader().getResourceAsStream(path(type))) {
            return in.readAllBytes();
        }
    }

    private static String path(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private enum State {
        DUG,
        SOWN
    }

    private static final class Whole {
        static final Workflow<State, Object> WAY = Workflow.of("bed", State.class, Object.class)
                .step("sow", State.DUG, State.SOWN)
                .ends(State.SOWN)
                .done();
    }

    private static final class Broken {
        static final Workflow<State, Object> WAY = Workflow.of("bed", State.class, Object.class)
                .ends(State.DUG, State.SOWN)
                .done();
    }
}
