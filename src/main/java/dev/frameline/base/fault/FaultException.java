package dev.frameline.base.fault;

/// Carries a [Fault] out of a blocking call. Any thread.
public final class FaultException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public FaultException(Fault fault) {
        super(fault.what(), fault.cause().orElse(null));
        this.fault = fault;
    }

    /// What went wrong, for a person.
    public Fault fault() {
        return fault;
    }
}
