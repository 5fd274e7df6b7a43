// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file;

/**
 * How much an organisation has stored.
 *
 * @param bytes of all its files
 * @param most the bytes that it may store
 */
public record Space(int files, long bytes, long most) {

    /** Whether eight tenths are full. */
    public boolean isScarce() {
        return bytes > most / 10 * 8;
    }
}
