package dev.frameline.wire;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.task.LeakGuard;
import dev.frameline.frame.Meta;
import dev.frameline.frame.codec.SeenEntry;
import dev.frameline.wire.peer.BadPeer;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(LeakGuard.class)
class LargePayloadTest {

    private static final int SIZE = (5 << 20) + 3;

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'x');
        return text;
    }

    private static final BadPeer.Script ECHO = line -> {
        line.upgrade();
        SeenEntry message = line.next();
        line.frame((int) message.meta() & 0xff, message.payload());
        line.untilGone();
    };

    @Test
    void echoesALargeMessageInParts() throws Exception {
        try (BadPeer peer = BadPeer.plain(ECHO); Caller caller = Caller.to(peer.port())) {
            caller.awaitOpen();
            caller.connection().sendText(text(SIZE));
            caller.awaitEntries(4);

            assertThat(caller.kept.all().subList(2, 4)).extracting(SeenEntry::payload)
                    .allMatch(payload -> Arrays.equals(payload, text(SIZE)));
            assertThat(caller.kept.all().subList(2, 4)).allMatch(entry -> entry.has(Meta.TEXT));
            assertThat(caller.kept.longestPart()).isLessThanOrEqualTo(256 << 10);
        }
    }

    @Test
    void sendsAFileWithoutHoldingIt(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("big"), text(SIZE));
        try (BadPeer peer = BadPeer.plain(ECHO); Caller caller = Caller.to(peer.port())) {
            caller.awaitOpen();
            assertThat(caller.connection().sendFile(file, true)).isInstanceOf(Sending.Queued.class);
            caller.awaitEntries(4);

            assertThat(caller.kept.all().get(3).payload()).isEqualTo(text(SIZE));
        }
    }

    @Test
    void refusesFilesThatCannotBeSent(@TempDir Path folder) throws Exception {
        Path binary = Files.write(folder.resolve("binary"), new byte[]{-1});
        try (BadPeer peer = BadPeer.plain(ECHO); Caller caller = Caller.to(peer.port())) {
            caller.awaitOpen();
            assertThat(caller.connection().sendFile(binary, true)).isInstanceOf(Sending.Invalid.class);
            assertThat(caller.connection().sendFile(folder.resolve("none"), false)).isInstanceOf(Sending.Invalid.class);
            assertThat(caller.connection().sendFile(binary, false)).isInstanceOf(Sending.Queued.class);
            caller.awaitEntries(4);
            assertThat(caller.kept.all().get(3).payloadHex()).isEqualTo("ff");
        }
    }

    @Test
    void readsVeryManySmallFramesWithoutLosingOne() throws Exception {
        int frames = 200_000;
        byte[] block = new byte[frames * 3];
        for (int i = 0; i < frames; i++) {
            block[3 * i] = (byte) 0x82;
            block[3 * i + 1] = 1;
            block[3 * i + 2] = (byte) i;
        }
        try (BadPeer peer = BadPeer.plain(line -> {
            line.upgrade();
            line.bytes(block);
            line.untilGone();
        }); Caller caller = Caller.to(peer.port())) {
            caller.awaitEntries(frames + 2);

            assertThat(caller.kept.all().get(frames + 1).payloadHex())
                    .isEqualTo("%02x".formatted((frames - 1) & 0xff));
        }
    }
}
