// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.plugin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test of a plugin's services, page backings or REST resources. Its methods take a {@link TestPlatform}:
 *
 * <pre>{@code
 * @PluginTest
 * class NotesTest {
 *     @Test
 *     void staysInside(TestPlatform platform) {
 *         var note = platform.as(Role.MEMBER).get(Notes.class).write("…");
 *         assertThatThrownBy(() -> platform.elsewhere(Role.MEMBER).get(Notes.class).get(note.id()))
 *                 .isInstanceOf(NotFoundException.class);
 *     }
 * }
 * }</pre>
 *
 * <p>The plugin's migrations create the tables in a real PostgreSQL, and row security applies. Each test begins with
 * empty tables, because its changes are rolled back at its end.
 */
@ExtendWith(PluginTestExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PluginTest {}
