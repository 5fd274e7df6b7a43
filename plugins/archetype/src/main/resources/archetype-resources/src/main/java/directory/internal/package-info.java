/** A directory that an organisation maintains and shows to everybody: start at {@code Entries}. */
@NullMarked
package ${package}.internal;

import org.jspecify.annotations.NullMarked;
