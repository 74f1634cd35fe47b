package dev.frameline.ui.detail;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import dev.frameline.ui.detail.Payload.State;
import dev.frameline.ui.detail.Rendering.Look;
import dev.frameline.ui.kit.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class PayloadRendererTest {

    private final PayloadRenderer renderer = new PayloadRenderer(Texts.of("detail"));

    @Test
    void laysOutJsonAndChangesNothingElse() {
        Rendering shown = renderer.render(text("{\"a\":1.0,\"a\":9007199254740993}"), PayloadForm.PRETTY);
        assertThat(shown.text()).isEqualTo("{\n  \"a\": 1.0,\n  \"a\": 9007199254740993\n}");
        assertThat(shown.look()).isEqualTo(Look.JSON);
        assertThat(shown.remarks()).isEmpty();
    }

    @Test
    void showsRawJsonAsItCame() {
        Rendering shown = renderer.render(text("{\"a\" : 1}"), PayloadForm.RAW);
        assertThat(shown.text()).isEqualTo("{\"a\" : 1}");
        assertThat(shown.look()).isEqualTo(Look.JSON);
    }

    @Test
    void showsOtherTextAsItIs() {
        Rendering shown = renderer.render(text("hello\nthere"), PayloadForm.PRETTY);
        assertThat(shown.text()).isEqualTo("hello\nthere");
        assertThat(shown.look()).isEqualTo(Look.TEXT);
        assertThat(shown.remarks()).isEmpty();
    }

    @Test
    void saysWhereAlmostJsonIsNone() {
        Rendering shown = renderer.render(text("{\"a\":}"), PayloadForm.PRETTY);
        assertThat(shown.text()).isEqualTo("{\"a\":}");
        assertThat(shown.remarks()).singleElement().asString().startsWith("Not JSON: ").endsWith(", at byte 5.");
    }

    @Test
    void showsJsonInABinaryMessageAsJson() {
        Rendering shown = renderer.render(payload("[1]".getBytes(StandardCharsets.UTF_8), false, State.SOUND),
                PayloadForm.PRETTY);
        assertThat(shown.look()).isEqualTo(Look.JSON);
    }

    @Test
    void showsBytesAsADumpAndRawBytesAsFarAsTheyAreText() {
        Payload bytes = payload(new byte[]{'a', (byte) 0xff, 'b'}, false, State.SOUND);
        assertThat(renderer.render(bytes, PayloadForm.PRETTY).text()).startsWith("00000000  61 ff 62");
        Rendering raw = renderer.render(bytes, PayloadForm.RAW);
        assertThat(raw.text()).isEqualTo("a\ufffdb");
        assertThat(raw.remarks()).hasSize(1);
    }

    @Test
    void dumpsAnythingAsHex() {
        Rendering shown = renderer.render(text("{}"), PayloadForm.HEX);
        assertThat(shown.look()).isEqualTo(Look.HEX);
        assertThat(shown.text()).startsWith("00000000  7b 7d").endsWith("|{}|");
    }

    @Test
    void saysThatItIsCutAndCutsNoCharacter() {
        byte[] head = "{\"a\":\"\u65e5".getBytes(StandardCharsets.UTF_8);
        var cut = new Payload(java.util.Arrays.copyOf(head, head.length - 1), 48L << 20, true, State.SOUND);
        Rendering shown = renderer.render(cut, PayloadForm.PRETTY);
        assertThat(shown.isCut()).isTrue();
        assertThat(shown.text()).isEqualTo("{\"a\":\"");
        assertThat(shown.remarks()).containsExactly("The first 8 B of 48.0 MB.");
    }

    @Test
    void saysWhatIsNotSound() {
        assertThat(renderer.render(payload(new byte[]{1}, true, State.STILL_COMPRESSED), PayloadForm.PRETTY))
                .satisfies(shown -> {
                    assertThat(shown.look()).isEqualTo(Look.HEX);
                    assertThat(shown.remarks()).hasSize(1);
                });
        assertThat(renderer.render(payload(new byte[]{'{'}, true, State.INCOMPLETE), PayloadForm.PRETTY).remarks())
                .hasSize(1);
        assertThat(renderer.render(payload("{\"a\":}".getBytes(StandardCharsets.UTF_8), true, State.PIECE),
                PayloadForm.PRETTY).remarks()).isEmpty();
    }

    @Test
    void showsNothingForNothing() {
        for (PayloadForm form : PayloadForm.values()) {
            assertThat(renderer.render(text(""), form).text()).isEmpty();
        }
    }

    private static Payload text(String text) {
        return payload(text.getBytes(StandardCharsets.UTF_8), true, State.SOUND);
    }

    private static Payload payload(byte[] bytes, boolean isText, State state) {
        return new Payload(bytes, bytes.length, isText, state);
    }
}
