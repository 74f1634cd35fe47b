package dev.frameline.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import dev.frameline.handshake.trust.Fingerprint;

/// A self-signed certificate made by the JDK's own keytool, below `target/`. Any thread.
record Certificates(SSLContext context, String sha256) {

    private static final char[] PASSWORD = "changeit".toCharArray();

    /// @param names such as `dns:localhost`
    /// @param startDate as keytool takes it, such as `-30d`
    static Certificates selfSigned(String names, String startDate, int days) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "certificates"));
        Path store = Files.createTempFile(folder, "server", ".p12");
        Files.delete(store);
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(keytool, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname",
                "CN=frameline test", "-ext", "san=" + names, "-startdate", startDate, "-validity",
                String.valueOf(days), "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass",
                new String(PASSWORD)).inheritIO().start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("keytool failed");
        }
        return load(store);
    }

    private static Certificates load(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return new Certificates(context, Fingerprint.sha256((X509Certificate) keys.getCertificate("server")));
    }
}
