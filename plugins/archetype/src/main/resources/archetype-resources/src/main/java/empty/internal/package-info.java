/** The pages of the plugin and their backings. */
@NullMarked
package ${package}.internal;

import org.jspecify.annotations.NullMarked;
