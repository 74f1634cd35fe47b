package dev.frameline.handshake.trust;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

import org.jspecify.annotations.Nullable;

/// The machine's own trust in certificates, and beside it the fingerprints that a person chose to trust. Remembers the
/// chain that it was shown, also when it refused it. For one TLS handshake; confined to its thread.
public final class RememberingTrust extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager system;
    private final Set<String> trustedSha256;
    private final String host;
    private List<X509Certificate> chain = List.of();
    private String words = "";
    private boolean isRefused;

    private RememberingTrust(X509ExtendedTrustManager system, String host, Set<String> trustedSha256) {
        this.system = system;
        this.host = host;
        this.trustedSha256 = trustedSha256;
    }

    /// Trusts what the machine trusts, and any server whose own certificate has one of these fingerprints.
    public static RememberingTrust of(String host, Set<String> trustedSha256) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((@Nullable KeyStore) null);
        for (TrustManager candidate : factory.getTrustManagers()) {
            if (candidate instanceof X509ExtendedTrustManager system) {
                return new RememberingTrust(system, host, trustedSha256);
            }
        }
        throw new GeneralSecurityException("This Java has no certificate check of its own");
    }

    /// What the server showed, its own certificate first; empty before that.
    public List<X509Certificate> chain() {
        return chain;
    }

    /// Why the chain is trusted or not, one sentence without a full stop; empty before that.
    public String words() {
        return words;
    }

    /// Whether the handshake failed because of the chain.
    public boolean isRefused() {
        return isRefused;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType, Socket socket)
            throws CertificateException {
        chain = List.of(shown);
        decide(ask(() -> system.checkServerTrusted(shown, authType, socket)));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType, SSLEngine engine)
            throws CertificateException {
        chain = List.of(shown);
        decide(ask(() -> system.checkServerTrusted(shown, authType, engine)));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] shown, String authType) throws CertificateException {
        chain = List.of(shown);
        decide(ask(() -> system.checkServerTrusted(shown, authType)));
    }

    private interface Check {
        void run() throws CertificateException;
    }

    private static Optional<CertificateException> ask(Check check) {
        try {
            check.run();
            return Optional.empty();
        } catch (CertificateException refused) {
            return Optional.of(refused);
        }
    }

    private void decide(Optional<CertificateException> failure) throws CertificateException {
        if (failure.isEmpty()) {
            words = "Trusted by this machine's authorities";
            return;
        }
        words = Distrust.words(chain, host, failure.get());
        if (!chain.isEmpty() && trustedSha256.contains(Fingerprint.sha256(chain.getFirst()))) {
            words = "Trusted by its fingerprint. " + words;
            return;
        }
        isRefused = true;
        throw failure.get();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType, Socket socket)
            throws CertificateException {
        system.checkClientTrusted(shown, authType, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType, SSLEngine engine)
            throws CertificateException {
        system.checkClientTrusted(shown, authType, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] shown, String authType) throws CertificateException {
        system.checkClientTrusted(shown, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return system.getAcceptedIssuers();
    }
}
