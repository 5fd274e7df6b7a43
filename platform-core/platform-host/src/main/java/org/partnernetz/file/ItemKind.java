// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file;

/** What files can be added to. The database knows, for each kind, who sees and who changes its items. */
public enum ItemKind {
    EVENT
}
