// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import jakarta.faces.FacesException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A failure is a plugin's own")
class BlameTest {
    private static final StackTraceElement ARGUMENTS = new StackTraceElement(
            "org.jboss.resteasy.core.MethodInjectorImpl", "injectArguments", "MethodInjectorImpl.java", 100);
    private static final StackTraceElement OUTPUT = new StackTraceElement(
            "io.undertow.servlet.spec.ServletOutputStreamImpl", "write", "ServletOutputStreamImpl.java", 100);

    private final ClassLoader plugin = new OneClass();

    @Test
    @DisplayName("if its code threw it, or called what threw it")
    void inItsCode() throws Exception {
        var own = thrownInPlugin();
        assertThat(falls(own)).isTrue();
        assertThat(falls(new IllegalStateException("wrapped by the core", own))).isTrue();
    }

    @Test
    @DisplayName("not if the container or the core threw it, though the plugin was asked")
    void notInOthersCode() {
        assertThat(falls(new IllegalArgumentException("RESTEASY003545: MediaType q parameter must be a float")))
                .isFalse();
    }

    @Test
    @DisplayName("not if it lies in what the caller sent, or if the caller has left")
    void notOfTheCaller() throws Exception {
        assertThat(falls(with(thrownInPlugin(), ARGUMENTS))).isFalse();
        assertThat(falls(with(new IOException("Broken pipe", thrownInPlugin()), OUTPUT)))
                .isFalse();
        assertThat(falls(with(new IllegalStateException(thrownInPlugin()), OUTPUT)))
                .as("its own failure while it writes")
                .isTrue();
    }

    @Test
    @DisplayName("not if the database is away, whoever asked it")
    void notOfTheDatabase() throws Exception {
        var away = thrownInPlugin();
        away.initCause(new SQLException("Connection refused", "08001"));
        assertThat(falls(away)).isFalse();
    }

    @Test
    @DisplayName("if one of its pages cannot be shown, but not if somebody only sends the name of a page")
    void inItsPages() {
        assertThat(falls(new FacesException("/p/alpha/index.xhtml @7,3 <h:no>: no such tag")))
                .isTrue();
        assertThat(falls(new NumberFormatException("For input string: /p/alpha/index.xhtml @7")))
                .isFalse();
    }

    @Test
    @DisplayName("if nothing tells where it was thrown, once the plugin was asked")
    void withoutPlace() {
        var bare = new NullPointerException();
        bare.setStackTrace(new StackTraceElement[0]);
        for (var failure : new Throwable[] {bare, new StackOverflowError(), new OutOfMemoryError()}) {
            assertThat(falls(failure)).isTrue();
            assertThat(Blame.fallsOn(plugin, failure, false)).isFalse();
        }
        assertThat(Blame.fallsOn(plugin, null, true))
                .as("it answers 500 itself")
                .isTrue();
        assertThat(Blame.fallsOn(plugin, null, false)).isFalse();
    }

    private boolean falls(Throwable failure) {
        return Blame.fallsOn(plugin, failure, true);
    }

    private Throwable thrownInPlugin() throws ReflectiveOperationException {
        var thrower = (Callable<?>) plugin.loadClass(Thrower.class.getName())
                .getDeclaredConstructor()
                .newInstance();
        return catchThrowable(thrower::call);
    }

    private static Throwable with(Throwable failure, StackTraceElement frame) {
        var frames = failure.getStackTrace();
        frames[frames.length - 1] = frame;
        failure.setStackTrace(frames);
        return failure;
    }

    /** Code of a plugin. */
    public static final class Thrower implements Callable<String> {
        @Override
        public String call() {
            throw new IllegalStateException("thrown by a plugin");
        }
    }

    /** Has that class for its own, as a bundle has its classes. */
    private static final class OneClass extends ClassLoader {

        OneClass() {
            super(BlameTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Thrower.class.getName())) {
                return super.loadClass(name, resolve);
            }
            var known = findLoadedClass(name);
            return known == null ? defined(name) : known;
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (var in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                var bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
