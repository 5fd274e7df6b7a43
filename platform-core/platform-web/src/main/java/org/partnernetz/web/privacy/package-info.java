/** What is stored about the signed-in person. Start at {@link org.partnernetz.web.privacy.MyDataPage}. */
@NullMarked
package org.partnernetz.web.privacy;

import org.jspecify.annotations.NullMarked;
