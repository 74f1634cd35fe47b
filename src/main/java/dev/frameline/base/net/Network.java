package dev.frameline.base.net;

import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.List;

/// The two things that dialling asks of the machine; tests put slow or broken ones in their place. Any thread.
public interface Network {

    /// The machine's own.
    Network SYSTEM = new Network() {
        @Override
        public List<InetAddress> resolve(String host) throws UnknownHostException {
            return List.of(InetAddress.getAllByName(host));
        }

        @Override
        public Socket socket() {
            return new Socket();
        }
    };

    /// All addresses of a name, in the system's order. Blocks, and cannot be interrupted.
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /// A socket that is not connected. Closing it ends whatever waits for it.
    Socket socket();
}
