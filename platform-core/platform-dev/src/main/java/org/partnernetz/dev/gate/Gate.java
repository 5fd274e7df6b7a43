// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

import java.io.IOException;
import java.util.List;

/** One kind of check of a module's sources. */
public interface Gate {

    /** As it is called in the list, and in the property that skips it. */
    String name();

    List<Finding> findings(SourceModule sources) throws IOException;
}
