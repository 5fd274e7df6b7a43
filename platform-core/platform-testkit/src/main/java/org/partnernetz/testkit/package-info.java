/** House rules, test tenants and the contract every plugin must pass. */
@NullMarked
package org.partnernetz.testkit;

import org.jspecify.annotations.NullMarked;
