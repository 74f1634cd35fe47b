package dev.frameline.handshake.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.frameline.base.bytes.Hex;
import dev.frameline.handshake.CertificateFacts;

/// Certificates as facts and fingerprints. Any thread.
public final class Fingerprint {

    private static final int ADDRESS_OR_NAME = 1;

    private Fingerprint() {}

    /// SHA-256 of the DER form, lower-case hex.
    public static String sha256(X509Certificate certificate) {
        try {
            return Hex.format(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException impossible) {
            throw new IllegalStateException("A parsed certificate has a DER form, and Java has SHA-256", impossible);
        }
    }

    /// What a person wants to know of each certificate, in the chain's order.
    public static List<CertificateFacts> facts(List<X509Certificate> chain) {
        return chain.stream().map(Fingerprint::facts).toList();
    }

    private static CertificateFacts facts(X509Certificate certificate) {
        return new CertificateFacts(certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(), String.join(", ", names(certificate)),
                certificate.getNotBefore().toInstant().toString(), certificate.getNotAfter().toInstant().toString(),
                sha256(certificate));
    }

    /// The DNS names and addresses that it is for, RFC 5280 §4.2.1.6.
    static List<String> names(X509Certificate certificate) {
        try {
            Optional<Collection<List<?>>> names = Optional.ofNullable(certificate.getSubjectAlternativeNames());
            return names.stream().flatMap(Collection::stream)
                    .filter(name -> name.get(ADDRESS_OR_NAME) instanceof String)
                    .map(name -> String.valueOf(name.get(ADDRESS_OR_NAME))).collect(Collectors.toList());
        } catch (CertificateParsingException unreadable) {
            return List.of();
        }
    }
}
