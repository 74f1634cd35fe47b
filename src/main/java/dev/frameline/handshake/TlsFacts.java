package dev.frameline.handshake;

import java.util.List;

/// What TLS agreed on, or how far it got.
///
/// @param protocol such as `TLSv1.3`; empty if none was agreed on
/// @param cipherSuite such as `TLS_AES_256_GCM_SHA384`; empty if none was agreed on
/// @param chain the peer's certificates, its own first
/// @param trust how the chain came to be trusted, or why it was not, in plain words
public record TlsFacts(String protocol, String cipherSuite, List<CertificateFacts> chain, String trust) {

    public TlsFacts {
        chain = List.copyOf(chain);
    }
}
