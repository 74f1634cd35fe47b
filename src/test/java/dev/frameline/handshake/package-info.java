/// Tests of the handshake values and checks: text in, verdicts out.
@org.jspecify.annotations.NullMarked
package dev.frameline.handshake;
