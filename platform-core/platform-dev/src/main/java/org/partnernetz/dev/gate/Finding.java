// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

/**
 * One thing that is wrong.
 *
 * @param gate which says so
 * @param place file, and line where there is one
 */
public record Finding(String gate, String place, String message) implements Comparable<Finding> {

    @Override
    public int compareTo(Finding other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return gate + ": " + place + ": " + message;
    }
}
