// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

/** Where a course stands. */
public enum CourseState {
    PLANNED,
    OPEN,
    DONE,
    CANCELLED
}
