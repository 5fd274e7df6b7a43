// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.felix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.jar.Manifest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packages that the server exports to plugins")
class HostPackagesTest {

    @Test
    @DisplayName("are read with their versions, whatever else a clause says")
    void readsVersions() {
        var manifest = new Manifest();
        manifest.getMainAttributes()
                .putValue(
                        "Export-Package",
                        "jakarta.el;version=\"4.0.2\",a.b;uses:=\"c.d,e.f\";version=\"1.2.3.Final\",plain,"
                                + "g.h;x-internal:=true;version=2.0,first;second;version=\"3\"");
        assertThat(HostPackages.exports(manifest))
                .containsEntry("jakarta.el", "4.0.2")
                .containsEntry("a.b", "1.2.3.Final")
                .containsEntry("plain", "0.0.0")
                .containsEntry("g.h", "2.0")
                .containsEntry("first", "3")
                .containsEntry("second", "3")
                .hasSize(6);
    }

    @Test
    @DisplayName("are the API without what only the core may use")
    void leavesTheHostOut() {
        var header = new HostPackages(HostPackages.class.getClassLoader()).asHeader();
        assertThat(header)
                .contains("org.partnernetz.plugin.spi;version=\"2.")
                .contains("org.hibernate.proxy;")
                .doesNotContain("org.partnernetz.plugin.host")
                .doesNotContain("org.hibernate.engine");
    }
}
