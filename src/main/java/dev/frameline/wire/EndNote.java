package dev.frameline.wire;

import java.io.IOException;
import java.net.SocketException;
import java.util.Optional;

import dev.frameline.base.fault.Fault;
import dev.frameline.frame.Direction;
import dev.frameline.handshake.Advice;

/// The words of a connection's last entry: how it ended, how TCP did, what to do. Any thread.
///
/// @param text the entry's payload
/// @param finding what is wrong; empty if nothing is
/// @param direction whose doing it was
record EndNote(String text, String finding, Direction direction) {

    /// Who ended TCP.
    enum TcpEnd {
        /// The server, in order.
        FIN("TCP closed by the server (FIN)."),
        /// The server, or something in between, in disorder.
        RESET("TCP reset by the server (RST)."),
        /// We.
        OURS("TCP closed by us.");

        private final String words;

        TcpEnd(String words) {
            this.words = words;
        }

        /// What an exception while reading tells.
        static TcpEnd of(IOException broken) {
            String message = String.valueOf(broken.getMessage());
            boolean isReset = message.contains("reset") || message.contains("Broken pipe");
            return broken instanceof SocketException && !isReset ? OURS : RESET;
        }

        /// What that means for a connection without a closing handshake, RFC 6455 §7.1.5.
        Optional<Fault> fault() {
            return switch (this) {
                case FIN -> Optional.of(Fault.of(Fault.Kind.NETWORK,
                        "The server ended TCP without a Close frame.", "Its log may say why."));
                case RESET -> Optional.of(Fault.of(Fault.Kind.NETWORK, "The connection was reset.",
                        "The server, or something between, ended it in disorder."));
                case OURS -> Optional.empty();
            };
        }
    }

    /// Of a connection that had reached the server.
    static EndNote of(Ending ending, TcpEnd tcp) {
        String text = ending.sentence() + "\n" + tcp.words;
        String todo = todo(ending);
        return new EndNote(todo.isEmpty() ? text : text + "\n" + todo, finding(ending),
                tcp == TcpEnd.OURS ? Direction.OUT : Direction.IN);
    }

    /// Of one that never did.
    static EndNote of(Ending ending) {
        String todo = todo(ending);
        return new EndNote(todo.isEmpty() ? ending.sentence() : ending.sentence() + "\n" + todo, finding(ending),
                Direction.OUT);
    }

    private static String finding(Ending ending) {
        return switch (ending) {
            case Ending.Cancelled _ -> "";
            case Ending.Closed closed -> closed.fault().map(Fault::what).orElse("");
            case Ending.DialFailed _,Ending.TlsRejected _,Ending.Refused _,Ending.BadUpgrade _,Ending.TimedOut _ ->
                ending.sentence();
        };
    }

    private static String todo(Ending ending) {
        return switch (ending) {
            case Ending.DialFailed failed -> failed.fault().todo();
            case Ending.TlsRejected rejected -> rejected.fault().todo();
            case Ending.Refused refused -> Advice.forStatus(refused.response());
            case Ending.BadUpgrade _ -> "Check host, port and path: is this a WebSocket server?";
            case Ending.TimedOut _ -> "Check host and port, or allow more time in the profile.";
            case Ending.Closed closed -> closed.fault().map(Fault::todo).orElse("");
            case Ending.Cancelled _ -> "";
        };
    }
}
