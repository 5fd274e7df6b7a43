// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.network;

import java.util.List;

import org.partnernetz.plugin.admin.PluginServer;

/** What pages show about the servers of an installation with more than one. */
public final class ServerLine {

    /** Says whether they run different versions. */
    static boolean areApart(List<PluginServer> servers) {
        return servers.stream().map(PluginServer::digest).distinct().count() > 1;
    }

    private ServerLine() {}
}
