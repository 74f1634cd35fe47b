/// Tests of the handshake checks: heads in, verdicts out.
@org.jspecify.annotations.NullMarked
package dev.frameline.handshake.check;
