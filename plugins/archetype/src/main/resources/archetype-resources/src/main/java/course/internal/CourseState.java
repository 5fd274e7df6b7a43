// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

/** The state of a course. */
public enum CourseState {
    PLANNED,
    OPEN,
    DONE,
    CANCELLED
}
