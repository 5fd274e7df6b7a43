// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

/**
 * Why a step cannot be taken now.
 *
 * @param reason the sentence is the message {@code fault.<reason>}
 * @param source the law that asks for it; empty if none does
 */
public record Refusal(String reason, String source) {}
