// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

/**
 * One mistake.
 *
 * @param gate the gate that found it
 * @param place the file, and the line if there is one
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
