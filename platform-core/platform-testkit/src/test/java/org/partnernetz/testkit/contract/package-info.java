/** The contract put to the test: each of its checks is seen red on a planted defect. */
@NullMarked
package org.partnernetz.testkit.contract;

import org.jspecify.annotations.NullMarked;
