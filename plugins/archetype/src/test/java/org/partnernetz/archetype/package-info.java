/** A new plugin is made and built as the guide tells it. Start at {@code NewPluginTest}. */
@NullMarked
package org.partnernetz.archetype;

import org.jspecify.annotations.NullMarked;
