package dev.frameline.ui.composer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.frameline.frame.CloseCode;
import dev.frameline.ui.kit.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

final class CloseViewModelTest {

    private final FakeOutbox outbox = new FakeOutbox();
    private final CloseViewModel close = new CloseViewModel(Texts.of("composer"), outbox);

    @Test
    void beginsWith1000WithoutAReason() {
        assertThat(close.codeProperty().get()).isEqualTo("1000");
        assertThat(close.meaningProperty().get()).isEqualTo("the purpose is fulfilled");
        assertThat(close.counterProperty().get()).isEqualTo("0 of 123 bytes");
        assertThat(close.send()).isTrue();
        assertThat(outbox.taken()).containsExactly("close 1000 ");
    }

    @ParameterizedTest
    @CsvSource({"1001", "1011", "3000", "3456", "4000", "4999"})
    void sendsCodesThatMayBeSent(int code) {
        close.codeProperty().set(" " + code + " ");
        close.reasonProperty().set("over");
        assertThat(close.sendableProperty().get()).isTrue();
        assertThat(close.meaningProperty().get()).isNotEmpty();
        assertThat(close.send()).isTrue();
        assertThat(outbox.taken()).containsExactly("close " + code + " over");
    }

    @ParameterizedTest
    @CsvSource({"999,range", "5000,range", "1016,unassigned", "2999,unassigned", "1004,reserved", "1005,never",
            "1006,never", "1015,never"})
    void refusesCodesThatAreNeverSentWithTheClause(int code, String why) {
        close.codeProperty().set(Integer.toString(code));
        assertThat(close.sendableProperty().get()).isFalse();
        assertThat(close.problemProperty().get()).startsWith(Integer.toString(code)).contains("RFC 6455 §7.4.")
                .contains(switch (why) {
                    case "never" -> "never sent";
                    case "reserved" -> "reserved";
                    case "unassigned" -> "not assigned";
                    default -> "no close code";
                });
        assertThat(close.meaningProperty().get()).isEmpty();
        assertThat(close.send()).isFalse();
        assertThat(outbox.taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "normal", "10 00", "-1", "1000000000000", "１０００"})
    void asksForANumber(String typed) {
        close.codeProperty().set(typed);
        assertThat(close.problemProperty().get()).isEqualTo("A close code is a number from 1000 to 4999.");
    }

    @Test
    void countsTheReasonInBytesOfUtf8() {
        close.reasonProperty().set("é".repeat(61));
        assertThat(close.counterProperty().get()).isEqualTo("122 of 123 bytes");
        assertThat(close.sendableProperty().get()).isTrue();
        close.reasonProperty().set("é".repeat(62));
        assertThat(close.sendableProperty().get()).isFalse();
        assertThat(close.problemProperty().get()).startsWith("The reason is 1 bytes too long").contains("§5.5");
        assertThat(close.meaningProperty().get()).as("of the code, which is fine").isNotEmpty();
    }

    @Test
    void saysWhyItWasNotTakenAndKeepsWhatWasTyped() {
        outbox.rejectWith("It is closing already.");
        close.codeProperty().set("1001");
        assertThat(close.send()).isFalse();
        assertThat(close.problemProperty().get()).isEqualTo("It is closing already.");
        assertThat(close.codeProperty().get()).isEqualTo("1001");
        outbox.acceptAgain();
        assertThat(close.send()).isTrue();
    }

    @Test
    void forgetsOnReset() {
        close.codeProperty().set("1006");
        close.reasonProperty().set("x");
        close.reset();
        assertThat(close.codeProperty().get()).isEqualTo("1000");
        assertThat(close.reasonProperty().get()).isEmpty();
        assertThat(close.problemProperty().get()).isEmpty();
    }

    @Test
    void offersOnlyCodesThatMayBeSentEachWithItsMeaning() {
        assertThat(close.common()).isNotEmpty().allMatch(CloseCode::maySend)
                .allSatisfy(code -> assertThat(close.words(code)).isNotEmpty());
        assertThat(close.words(new CloseCode(4123))).isEqualTo("private to the application");
    }
}
