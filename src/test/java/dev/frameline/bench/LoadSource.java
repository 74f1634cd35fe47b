package dev.frameline.bench;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A WebSocket server that does nothing but push numbered frames as fast as the socket takes them. `/?frames=N&size=S`
/// gets N text frames of S bytes, then Close 1000.
public final class LoadSource {

    private static final Pattern WANTED = Pattern.compile("/\\?frames=(\\d+)&size=(\\d+)");

    private LoadSource() {}

    /// Takes no arguments.
    public static void main(String[] args) throws IOException {
        SourceServer.run(LoadSource::push);
    }

    private static void push(SocketChannel client, String resource) throws IOException {
        Matcher wanted = WANTED.matcher(resource);
        if (!wanted.matches()) {
            throw new IOException("no request for frames: " + resource);
        }
        long frames = Long.parseLong(wanted.group(1));
        NumberedFrames numbered = new NumberedFrames(Integer.parseInt(wanted.group(2)));
        long sent = 0;
        while (sent < frames) {
            int count = (int) Math.min(frames - sent, numbered.perBlock());
            SourceServer.write(client, numbered.numbered(sent, count));
            sent += count;
        }
    }
}
