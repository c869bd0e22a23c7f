package org.cotejo.access;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Whose address it is, for counting: an IPv4 address itself, of IPv6 the network of 64 bits that one household has whole. */
public final class NetworkAddress {

    private static final int PREFIX_BYTES = 8;

    private NetworkAddress() {}

    public static String of(SocketAddress address) {
        if (address == null) {
            return "unknown";
        }
        String host = address.hostAddress() == null ? String.valueOf(address.host()) : address.hostAddress();
        // Only what is an address already: nobody is asked for the address of a name that a header brought.
        if (host.indexOf(':') < 0) {
            return host;
        }
        try {
            if (InetAddress.getByName(host) instanceof Inet6Address network) {
                byte[] bytes = Arrays.copyOf(Arrays.copyOf(network.getAddress(), PREFIX_BYTES), 2 * PREFIX_BYTES);
                return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
            }
            return InetAddress.getByName(host).getHostAddress();
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
