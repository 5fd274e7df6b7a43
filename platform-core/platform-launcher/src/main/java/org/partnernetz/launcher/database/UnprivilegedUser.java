// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.partnernetz.launcher.Commands;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.OwnerOnly;

/**
 * PostgreSQL refuses to run as root. Root runs it in a user namespace of its own, or, where the system forbids that, as
 * the user nobody.
 */
final class UnprivilegedUser {

    private static final String NOBODY = "65534";

    private final List<String> prefix;
    private final boolean nobody;

    private UnprivilegedUser(List<String> prefix, boolean nobody) {
        this.prefix = prefix;
        this.nobody = nobody;
    }

    static UnprivilegedUser find() {
        if (!System.getProperty("user.name").equals("root")) {
            return new UnprivilegedUser(List.of(), false);
        }
        if (Commands.run(List.of("unshare", "-U", "true")).code() == 0) {
            return new UnprivilegedUser(List.of("unshare", "-U"), false);
        }
        var setpriv = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (Commands.exists("setpriv")) {
            return new UnprivilegedUser(setpriv, true);
        }
        throw new LaunchException(
                "PostgreSQL does not run as root here (neither unshare nor setpriv of util-linux work);"
                        + " start as another user");
    }

    /** The words to put in front of each command. */
    List<String> prefix() {
        return prefix;
    }

    /** Lets that user own a folder and all it holds. */
    void own(Path folder) {
        if (nobody) {
            var outcome = Commands.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
            if (outcome.code() != 0) {
                throw new LaunchException("The folder " + folder + " cannot be given to nobody: " + outcome.output());
            }
        }
    }

    /** Lets that user pass a folder whose content it cannot list. */
    void letPass(Path folder) throws IOException {
        if (nobody) {
            OwnerOnly.set(folder, "rwx--x--x");
        }
    }

    /** Fails early where that user cannot reach a folder, for example below /root. */
    void checkReach(Path folder) {
        if (nobody) {
            var command = new java.util.ArrayList<>(prefix);
            command.addAll(List.of("test", "-x", folder.toString()));
            if (Commands.run(command).code() != 0) {
                throw new LaunchException("As root, PostgreSQL runs as nobody, who cannot enter " + folder
                        + "; choose another home with -Dpartnernetz.home=…, or start as another user");
            }
        }
    }
}
