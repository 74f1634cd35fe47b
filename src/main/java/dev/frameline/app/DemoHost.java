package dev.frameline.app;

import java.util.Optional;

import dev.frameline.base.fault.FaultException;
import dev.frameline.base.task.Tasks;
import dev.frameline.base.time.Ticker;
import dev.frameline.demo.DemoServer;
import dev.frameline.session.Requests.DemoPort;

/// Starts the demo server when it is first needed and keeps it until the program ends. Any thread.
final class DemoHost implements DemoPort, AutoCloseable {

    private final Tasks tasks;
    private final Ticker ticker;
    private Optional<DemoServer> server = Optional.empty();

    DemoHost(Tasks tasks, Ticker ticker) {
        this.tasks = tasks;
        this.ticker = ticker;
    }

    @Override
    public synchronized int port() throws FaultException {
        if (server.isEmpty()) {
            server = Optional.of(DemoServer.start(tasks, ticker));
        }
        return server.get().port();
    }

    @Override
    public synchronized void close() {
        server.ifPresent(DemoServer::close);
        server = Optional.empty();
    }
}
