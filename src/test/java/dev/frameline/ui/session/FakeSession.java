package dev.frameline.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.frameline.base.fault.FaultException;
import dev.frameline.frame.CloseCode;
import dev.frameline.recording.Recording;
import dev.frameline.session.NewFile;
import dev.frameline.session.SendOutcome;
import dev.frameline.session.Session;
import dev.frameline.session.SessionSnapshot;
import dev.frameline.wire.ConnectRequest;

/// A session that stands as a test says. Confined to one thread.
final class FakeSession implements Session {

    final List<Path> wentOnIn = new ArrayList<>();
    final List<ConnectRequest> connected = new ArrayList<>();
    SessionSnapshot snapshot = SessionSnapshot.IDLE;
    boolean isOver;

    @Override
    public SessionSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public Optional<Recording> recording() {
        return Optional.empty();
    }

    @Override
    public boolean isOver() {
        return isOver;
    }

    @Override
    public void connect(ConnectRequest request) {
        connected.add(request);
    }

    @Override
    public void goOn(NewFile next) {
        try {
            wentOnIn.add(next.path());
        } catch (FaultException refused) {
            throw new AssertionError(refused);
        }
    }

    @Override
    public void cancel() {
        throw new AssertionError("nothing is cancelled here");
    }

    @Override
    public SendOutcome disconnect(CloseCode code, String reason) {
        throw new AssertionError("nothing is ended here");
    }

    @Override
    public SendOutcome send(byte[] bytes, boolean text) {
        throw new AssertionError("nothing is sent here");
    }

    @Override
    public SendOutcome ping(byte[] payload) {
        throw new AssertionError("nothing is sent here");
    }

    @Override
    public void close() {
        // holds nothing
    }
}
