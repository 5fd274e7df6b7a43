// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile;

/** Something that a member tells, and who may see it. */
public record Told(String text, Seen seen) {}
