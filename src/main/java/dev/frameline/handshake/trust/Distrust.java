package dev.frameline.handshake.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/// Why a chain is not trusted, in plain words. Any thread.
final class Distrust {

    private Distrust() {}

    /// One sentence without a full stop.
    ///
    /// @param failure what the platform's own check said
    static String words(List<X509Certificate> chain, String host, CertificateException failure) {
        if (chain.isEmpty()) {
            return "The server sent no certificate";
        }
        X509Certificate own = chain.getFirst();
        if (isSelfSigned(own)) {
            return "The server's certificate is self-signed: nobody but itself vouches for "
                    + own.getSubjectX500Principal().getName();
        }
        for (X509Certificate certificate : chain) {
            String problem = validity(certificate, certificate.equals(own));
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        if (isAboutTheName(failure)) {
            List<String> names = Fingerprint.names(own);
            return "The server's certificate is for another name: " + (names.isEmpty()
                    ? own.getSubjectX500Principal().getName()
                    : String.join(", ", names)) + ", not " + host;
        }
        return "The server's certificate comes from an authority that this machine does not know: "
                + chain.getLast().getIssuerX500Principal().getName();
    }

    private static boolean isSelfSigned(X509Certificate certificate) {
        if (!certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException signedByAnother) {
            return false;
        }
    }

    private static String validity(X509Certificate certificate, boolean isOwn) {
        String whose = isOwn ? "The server's certificate" : "A certificate above the server's";
        try {
            certificate.checkValidity();
            return "";
        } catch (CertificateExpiredException expired) {
            return whose + " expired on " + day(certificate.getNotAfter().toInstant());
        } catch (CertificateNotYetValidException early) {
            return whose + " is valid only from " + day(certificate.getNotBefore().toInstant());
        }
    }

    private static String day(Instant instant) {
        return instant.toString().substring(0, "2026-11-23".length());
    }

    /// The platform's check of the name, RFC 2818 §3.1, ends in a plain exception whose text is all there is.
    private static boolean isAboutTheName(CertificateException failure) {
        String text = String.valueOf(failure.getMessage());
        return text.contains("subject alternative") || text.startsWith("No name matching");
    }
}
