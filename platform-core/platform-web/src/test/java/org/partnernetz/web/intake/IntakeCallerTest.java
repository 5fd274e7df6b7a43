// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Whoever is not known")
class IntakeCallerTest {

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is put down to the address, or to the network that one household gets")
    @CsvSource({
        "192.0.2.7,            192.0.2.7",
        "2001:db8:1:2::7,      20010db800010002",
        "2001:db8:1:2:ffff::1, 20010db800010002",
        "2001:db8:1:3::7,      20010db800010003",
    })
    void isPutDownToTheAddress(String address, String key) throws UnknownHostException {
        assertThat(IntakeCaller.address(new InetSocketAddress(InetAddress.getByName(address), 1)))
                .isEqualTo(key);
    }
}
