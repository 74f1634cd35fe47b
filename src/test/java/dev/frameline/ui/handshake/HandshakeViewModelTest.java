package dev.frameline.ui.handshake;

import org.junit.jupiter.api.Test;

import dev.frameline.base.fault.Fault;
import dev.frameline.base.time.FakeTicker;
import dev.frameline.frame.Entry;
import dev.frameline.frame.EntryKind;
import dev.frameline.handshake.ConnectionFacts;
import dev.frameline.ui.handshake.HandshakeContent.Known;
import dev.frameline.ui.handshake.HandshakeContent.Nothing;
import dev.frameline.ui.handshake.HandshakeContent.Reading;
import dev.frameline.ui.handshake.HandshakeContent.Unreadable;
import dev.frameline.ui.sample.HandTasks;

import static org.assertj.core.api.Assertions.assertThat;

final class HandshakeViewModelTest {

    private final HandTasks tasks = new HandTasks();
    private final FakeTicker ticker = new FakeTicker();
    private final HandshakeViewModel model = new HandshakeViewModel(tasks, ticker);

    @Test
    void showsTheSameHandshakeForEitherHalf() {
        Sample sample = Sample.accepted();
        model.show(sample.request(), sample.recording());
        assertThat(content()).isInstanceOf(Reading.class);
        tasks.runAll();
        HandshakeReport fromRequest = report();
        model.show(sample.response(), sample.recording());
        tasks.runAll();
        assertThat(report()).isEqualTo(fromRequest);
        assertThat(fromRequest.isComplete()).isTrue();
    }

    @Test
    void findsThePartnerOfTheSameConnectionOnly() {
        var recording = new FakeRecording();
        recording.put(Sample.plain());
        recording.add(EntryKind.REQUEST, 7, Sample.REQUEST.replace("feed.example", "other.example"));
        Entry request = recording.add(EntryKind.REQUEST, 1, Sample.REQUEST);
        recording.add(EntryKind.NOTE, 1, "a note in between");
        recording.add(EntryKind.RESPONSE, 7, "HTTP/1.1 404 Not Found\r\n\r\n");
        Entry response = recording.add(EntryKind.RESPONSE, 1, Sample.ACCEPTED);
        model.show(request, recording);
        tasks.runAll();
        assertThat(report().headline().title()).isEqualTo("101 Switching Protocols");
        model.show(response, recording);
        tasks.runAll();
        assertThat(report().request().orElseThrow().rows().getFirst().header().value()).isEqualTo("feed.example");
    }

    @Test
    void showsNothingForOtherEntries() {
        Sample sample = Sample.accepted();
        model.show(sample.request(), sample.recording());
        model.show(sample.recording().add(EntryKind.NOTE, 1, "closed"), sample.recording());
        tasks.runAll();
        assertThat(content()).isInstanceOf(Nothing.class);
    }

    @Test
    void readsOnceWhenTheSameEntryIsSelectedAgain() {
        Sample sample = Sample.accepted();
        model.show(sample.request(), sample.recording());
        tasks.runAll();
        model.show(sample.request(), sample.recording());
        model.refresh();
        tasks.runAll();
        assertThat(sample.recording().reads()).isEqualTo(1);
    }

    @Test
    void readsAgainUntilNothingMoreCanCome() {
        var recording = new FakeRecording();
        recording.put(ConnectionFacts.dialling(1, "ws://127.0.0.1:9400/", 0));
        Entry request = recording.add(EntryKind.REQUEST, 1, Sample.REQUEST);
        model.show(request, recording);
        tasks.runAll();
        model.refresh();
        assertThat(tasks.waiting()).as("not at once").isZero();
        recording.add(EntryKind.RESPONSE, 1, Sample.ACCEPTED);
        recording.put(Sample.plain());
        ticker.advance(HandshakeViewModel.AGAIN.toNanos());
        model.refresh();
        assertThat(content()).as("what is known stays meanwhile").isInstanceOf(Known.class);
        tasks.runAll();
        assertThat(report().isComplete()).isTrue();
        ticker.advance(HandshakeViewModel.AGAIN.toNanos());
        model.refresh();
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void goesOnAfterItWasHiddenWhileReading() {
        Sample sample = Sample.accepted();
        model.show(sample.request(), sample.recording());
        model.cancel();
        assertThat(tasks.waiting()).isZero();
        ticker.advance(HandshakeViewModel.AGAIN.toNanos());
        model.refresh();
        tasks.runAll();
        assertThat(content()).isInstanceOf(Known.class);
    }

    @Test
    void saysWhatFailed() {
        Sample sample = Sample.accepted();
        sample.recording().failWith(Fault.of(Fault.Kind.DISK, "The file is gone.", "Open it again."));
        model.show(sample.request(), sample.recording());
        tasks.runAll();
        assertThat(content()).isInstanceOfSatisfying(Unreadable.class,
                it -> assertThat(it.fault().what()).isEqualTo("The file is gone."));
    }

    @Test
    void hidesSecretsAgainWithTheNextHandshake() {
        Sample sample = Sample.accepted();
        model.show(sample.request(), sample.recording());
        model.revealedProperty().set(true);
        model.show(sample.response(), sample.recording());
        assertThat(model.revealedProperty().get()).isFalse();
    }

    private HandshakeContent content() {
        return model.contentProperty().get();
    }

    private HandshakeReport report() {
        return ((Known) content()).report();
    }
}
