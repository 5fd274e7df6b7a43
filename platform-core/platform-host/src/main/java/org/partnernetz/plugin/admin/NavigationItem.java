// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

/** An entry below "Fachmodule" in an organisation's rail; {@code address} begins with {@code /o/}. */
public record NavigationItem(String plugin, String label, String icon, String address) {}
