/** Courses of an organisation, from the plan to the last day: start at {@code Courses}. */
@NullMarked
package ${package}.internal;

import org.jspecify.annotations.NullMarked;
