// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo;

import org.osgi.annotation.versioning.ProviderType;

/** Where the demo wrote down how to sign in as its people. */
@ProviderType
public interface SignInFile {

    /** Removes it from this server, if it is there. */
    void remove();
}
