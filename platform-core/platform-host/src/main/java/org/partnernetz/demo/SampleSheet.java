// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo;

/**
 * What is removed, and what stays because others are in it by now.
 *
 * @param people without the one who asks
 * @param offers those that nobody has changed since
 * @param invented whether the one who asks came with the demo, too, and stays
 * @param demoPassword whether the one who asks signs in with the password that the demo wrote down
 */
public record SampleSheet(
        long people,
        long topics,
        long events,
        long groups,
        long offers,
        Kept kept,
        boolean invented,
        boolean demoPassword) {

    /** Topics in which others wrote, events to which others come, groups in which others are. */
    public record Kept(long topics, long events, long groups) {

        public boolean isNothing() {
            return topics + events + groups == 0;
        }
    }
}
