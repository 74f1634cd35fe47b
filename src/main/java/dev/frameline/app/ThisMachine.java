package dev.frameline.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/// Asks the running system. The libraries it tries stay loaded: the toolkit is about to need them. Any thread.
final class ThisMachine implements Machine {

    private static final String XLIB = "libX11.so.6";

    @Override
    public boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    @Override
    public boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    @Override
    public boolean isHeadless() {
        return System.getProperty("glass.platform", "").equalsIgnoreCase("Headless");
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    @Override
    public boolean loads(String libraryFileName) {
        return library(libraryFileName).isPresent();
    }

    @Override
    public boolean opensDisplay() {
        Optional<LongUnaryOperator> open = function(XLIB, "XOpenDisplay");
        Optional<LongUnaryOperator> close = function(XLIB, "XCloseDisplay");
        if (open.isEmpty() || close.isEmpty()) {
            return false;
        }
        long display = open.get().applyAsLong(0);
        if (display == 0) {
            return false;
        }
        var _ = close.get().applyAsLong(display);
        return true;
    }

    @SuppressWarnings("restricted")
    private static Optional<SymbolLookup> library(String fileName) {
        try {
            return Optional.of(SymbolLookup.libraryLookup(fileName, Arena.global()));
        } catch (IllegalArgumentException notFound) {
            return Optional.empty();
        }
    }

    /// A native function of one pointer; pointers travel as long, which 64-bit calling conventions treat alike.
    @SuppressWarnings("restricted")
    private static Optional<LongUnaryOperator> function(String libraryFileName, String name) {
        FunctionDescriptor shape = FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
        return library(libraryFileName).flatMap(library -> library.find(name)).map(address -> {
            MethodHandle call = Linker.nativeLinker().downcallHandle(address, shape);
            return MethodHandleProxies.asInterfaceInstance(LongUnaryOperator.class, call);
        });
    }
}
