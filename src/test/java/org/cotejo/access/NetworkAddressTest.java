package org.cotejo.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,192.0.2.7",
        "2001:db8:1:2:3:4:5:6,2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::,2001:db8:1:2:0:0:0:0/64",
        "::ffff:192.0.2.7,192.0.2.7",
        "proxy.example,proxy.example"
    })
    void householdsHaveOneAddress(String address, String counted) {
        assertThat(NetworkAddress.of(SocketAddress.inetSocketAddress(1, address)))
                .isEqualTo(counted);
    }
}
