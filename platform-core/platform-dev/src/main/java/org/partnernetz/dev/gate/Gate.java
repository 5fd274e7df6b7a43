// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

import java.io.IOException;
import java.util.List;

/** One kind of check of a module's sources. */
public interface Gate {

    /** Its name in the list of findings, and in the property that skips it. */
    String name();

    List<Finding> findings(SourceModule sources) throws IOException;
}
