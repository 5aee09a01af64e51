package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkAddressTest {

    @Test
    void everyAddressOfTheFourthVersionCountsForItself() {
        assertThat(NetworkAddress.of("192.0.2.9")).isNotEqualTo(NetworkAddress.of("192.0.2.10"));
    }

    @Test
    void ofTheSixthVersionANetworkCountsAsOne() {
        assertThat(NetworkAddress.of("2001:db8:1:2:3:4:5:6")).isEqualTo(NetworkAddress.of("2001:db8:1:2::1"));
        assertThat(NetworkAddress.of("2001:db8:1:3::1")).isNotEqualTo(NetworkAddress.of("2001:db8:1:2::1"));
    }

    @Test
    void whatIsNoAddressSharesOneCount() {
        assertThat(NetworkAddress.of("not an address")).isEqualTo(NetworkAddress.of("x"));
    }
}
