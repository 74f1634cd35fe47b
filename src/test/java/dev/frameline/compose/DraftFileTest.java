package dev.frameline.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.frameline.base.fault.FaultException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DraftFileTest {

    @TempDir
    private Path folder;

    private Encoded encoded(String file) {
        return new Draft(Draft.Mode.FILE, "typed, and not sent", file).encode();
    }

    private Encoded.FromFile chosen(byte[] content) throws IOException {
        Path path = Files.write(folder.resolve("message"), content);
        return (Encoded.FromFile) encoded(path.toString());
    }

    @Test
    void sendsAUtf8FileAsText() throws IOException, FaultException {
        byte[] content = "h\u00e9llo\n".getBytes(UTF_8);
        Encoded.FromFile file = chosen(content);
        assertThat(file).isEqualTo(new Encoded.FromFile(folder.resolve("message"), 7, true));
        assertThat(file.read().bytes()).isEqualTo(content);
        assertThat(file.read().text()).isTrue();
    }

    @Test
    void sendsAnyOtherFileAsBinary() throws IOException, FaultException {
        assertThat(chosen(new byte[]{'a', (byte) 0xff}).text()).isFalse();
        assertThat(chosen(new byte[]{'a', 0}).text()).isFalse();
        assertThat(chosen(new byte[]{'a', (byte) 0xc3}).text()).isFalse();
        assertThat(chosen(new byte[]{'a', 0}).read().text()).isFalse();
    }

    @Test
    void judgesACharacterAcrossTheBuffersEdge() throws IOException {
        assertThat(chosen(("x".repeat(65_535) + "\u20ac".repeat(30_000)).getBytes(UTF_8)).text()).isTrue();
    }

    @Test
    void sendsAnEmptyFile() throws IOException {
        assertThat(chosen(new byte[0])).isEqualTo(new Encoded.FromFile(folder.resolve("message"), 0, true));
    }

    @Test
    void judgesAChangedFileAnew() throws IOException, FaultException {
        Encoded.FromFile file = chosen("text".getBytes(UTF_8));
        Files.write(file.path(), new byte[]{(byte) 0xff});
        assertThat(file.read().text()).isFalse();
    }

    @Test
    void saysWhyAFileCannotBeSent() {
        assertThat(encoded("")).isEqualTo(new Encoded.Bad("Choose a file to send", 0, 1, 1));
        assertThat(encoded("\0")).isEqualTo(new Encoded.Bad("This is not a path", 0, 1, 1));
        assertThat(encoded(folder.toString())).isEqualTo(new Encoded.Bad("This is not a file", 0, 1, 1));
        assertThat(encoded(folder.resolve("gone").toString()))
                .isEqualTo(new Encoded.Bad("There is no such file", 0, 1, 1));
    }

    @Test
    void saysThatAFileHasGoneSince() throws IOException {
        Encoded.FromFile file = chosen("text".getBytes(UTF_8));
        Files.delete(file.path());
        assertThatThrownBy(file::read).isInstanceOfSatisfying(FaultException.class,
                it -> assertThat(it.fault().what()).contains("could not be read"));
    }
}
