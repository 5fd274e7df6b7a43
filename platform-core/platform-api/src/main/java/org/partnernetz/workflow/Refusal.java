// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

/**
 * Why a step cannot be taken now.
 *
 * @param reason key of the sentence: {@code fault.<reason>}
 * @param source where the law asks for it; empty where it does not
 */
public record Refusal(String reason, String source) {}
