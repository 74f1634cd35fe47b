package dev.frameline.ui.composer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.frameline.compose.Draft.Mode;
import dev.frameline.ui.composer.Verdict.Tone;
import dev.frameline.ui.sample.HandTasks;

import static org.assertj.core.api.Assertions.assertThat;

final class ComposerViewModelTest {

    private final FakeOutbox outbox = new FakeOutbox();
    private final ComposerViewModel model = new ComposerViewModel(outbox, new HandTasks());

    @BeforeEach
    void isOpen() {
        model.openProperty().set(true);
    }

    @Test
    void sendsJsonAsItWasTypedAndKeepsIt() {
        model.textProperty().set("{ \"a\":1.0 }");
        assertThat(model.verdictProperty().get()).isEqualTo(Verdict.good("valid JSON · 11 B"));
        model.send();
        assertThat(outbox.taken()).containsExactly("text { \"a\":1.0 }");
        assertThat(model.textProperty().get()).isEqualTo("{ \"a\":1.0 }");
    }

    @Test
    void sendsNothingWhileNotOpenAndSaysWhy() {
        model.openProperty().set(false);
        model.textProperty().set("{}");
        assertThat(model.obstacleProperty().get()).startsWith("Connect first");
        model.send();
        assertThat(outbox.taken()).isEmpty();
        model.openProperty().set(true);
        assertThat(model.obstacleProperty().get()).isEmpty();
    }

    @Test
    void sendsBrokenJsonTooButSaysSo() {
        model.textProperty().set("{\n  \"a\": tru\n}");
        Verdict verdict = model.verdictProperty().get();
        assertThat(verdict.tone()).isEqualTo(Tone.DOUBTFUL);
        assertThat(verdict.words()).isEqualTo("not JSON · 14 B");
        assertThat(verdict.detail()).startsWith("line 2, column ");
        assertThat(model.canFormatProperty().get()).isFalse();
        model.send();
        assertThat(outbox.taken()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"HEX,f0 9z", "BASE64,e30!"})
    void doesNotSendWhatSpellsNoBytes(Mode mode, String text) {
        model.modeProperty().set(mode);
        model.textProperty().set(text);
        assertThat(model.verdictProperty().get().tone()).isEqualTo(Tone.WRONG);
        assertThat(model.verdictProperty().get().detail()).startsWith("line 1, column ");
        assertThat(model.verdictProperty().get().offset()).isPresent();
        assertThat(model.obstacleProperty().get()).isNotEmpty();
        model.send();
        assertThat(outbox.taken()).isEmpty();
    }

    @Test
    void sendsHexAndBase64AsBinary() {
        model.modeProperty().set(Mode.HEX);
        model.textProperty().set("00 ff");
        model.send();
        model.modeProperty().set(Mode.BASE64);
        assertThat(model.textProperty().get()).isEqualTo("AP8=");
        model.send();
        assertThat(outbox.taken()).containsExactly("binary 00ff", "binary 00ff");
    }

    @Test
    void sendsAnEmptyMessageAsTextButNotAsJson() {
        assertThat(model.verdictProperty().get().tone()).isEqualTo(Tone.PLAIN);
        model.send();
        assertThat(outbox.taken()).isEmpty();
        assertThat(model.obstacleProperty().get()).startsWith("Write a message first");
        model.modeProperty().set(Mode.TEXT);
        model.send();
        assertThat(outbox.taken()).containsExactly("text ");
    }

    @Test
    void keepsTheTextWhereAnotherSpellingWouldLoseSomething() {
        model.modeProperty().set(Mode.HEX);
        model.textProperty().set("ff fe");
        model.modeProperty().set(Mode.TEXT);
        assertThat(model.textProperty().get()).isEqualTo("ff fe");
        model.modeProperty().set(Mode.BASE64);
        assertThat(model.textProperty().get()).as("now it is text").isEqualTo("ZmYgZmU=");
    }

    @Test
    void remembersTheSpellingOverALookAtFiles() {
        model.textProperty().set("{}");
        model.modeProperty().set(Mode.FILE);
        model.modeProperty().set(Mode.HEX);
        assertThat(model.textProperty().get()).isEqualTo("7b 7d");
    }

    @Test
    void laysOutJson() {
        model.textProperty().set("{\"a\":[1,2]}");
        assertThat(model.canFormatProperty().get()).isTrue();
        model.format();
        assertThat(model.textProperty().get()).startsWith("{\n  \"a\": [").endsWith("\n}");
        model.modeProperty().set(Mode.TEXT);
        assertThat(model.canFormatProperty().get()).isFalse();
    }

    @Test
    void showsWhyAMessageWasNotTakenAndLosesNothing() {
        outbox.rejectWith("The connection is closing.");
        model.textProperty().set("{}");
        model.send();
        assertThat(model.rejectionProperty().get()).isEqualTo("The connection is closing.");
        assertThat(model.textProperty().get()).isEqualTo("{}");
        assertThat(model.recentProperty().get().texts()).isEmpty();
        model.textProperty().set("{ }");
        assertThat(model.rejectionProperty().get()).as("after an edit").isEmpty();
    }

    @Test
    void showsWhyAPingWasNotTaken() {
        outbox.rejectWith("The connection is closing.");
        model.sendPing();
        assertThat(model.rejectionProperty().get()).isEqualTo("The connection is closing.");
        outbox.acceptAgain();
        model.sendPing();
        assertThat(model.rejectionProperty().get()).isEmpty();
        assertThat(outbox.taken()).containsExactly("ping 0001");
    }
}
