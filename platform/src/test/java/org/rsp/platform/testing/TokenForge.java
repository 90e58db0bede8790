package org.rsp.platform.testing;

import static org.rsp.platform.testing.Members.text;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a forger has: the realm's published key, a key pair and a certificate of their own, an address they listen on – and
 * here the realm's private key too, so that a token can be wrong in one thing and right in all others. Plain JDK: a library
 * would refuse to make most of these.
 */
public final class TokenForge {

    final Members header;
    final Members claims;
    final RSAPublicKey published;
    final Certificate ownCertificate;
    final URI trap;
    private final PrivateKey realmKey;
    private final PrivateKey ownKey;

    /** For the realm under test. @param claims of a good token: name, JSON value, name, JSON value … */
    public TokenForge(RSAPrivateCrtKey realmKey, String kid, URI trap, String... claims) {
        this.realmKey = realmKey;
        this.trap = trap;
        this.header = Members.of("alg", text("RS256"), "typ", text("JWT"), "kid", text(kid));
        this.claims = Members.of(claims);
        try {
            published = (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(realmKey.getModulus(), realmKey.getPublicExponent()));
            var own = ownStore();
            ownKey = (PrivateKey) own.getKey("own", "changeit".toCharArray());
            ownCertificate = own.getCertificate("own");
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JDK makes certificates with its tool only. */
    private static KeyStore ownStore() throws GeneralSecurityException, IOException {
        Path folder = Files.createTempDirectory("forger");
        Path file = folder.resolve("own.p12");
        try {
            var tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-keyalg",
                            "RSA",
                            "-alias",
                            "own",
                            "-dname",
                            "CN=forger",
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            "changeit",
                            "-keystore",
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (tool.waitFor() != 0) {
                throw new IllegalStateException("keytool makes no certificate");
            }
            return KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /** A token with nothing wrong: what a test must see let in, or its refusals prove nothing. */
    public String good() {
        return byRealm(header, claims.json());
    }

    String byRealm(Members header, String claims) {
        return signed("SHA256withRSA", realmKey, header, claims);
    }

    String byRealm(Members claims) {
        return byRealm(header, claims.json());
    }

    String byRealmWith(String algorithm, Members header) {
        return signed(algorithm, realmKey, header, claims.json());
    }

    String byStranger(Members header) {
        return signed("SHA256withRSA", ownKey, header, claims.json());
    }

    String withSecret(String alg, byte[] secret, Members header) {
        var content = content(header.with("alg", text(alg)), claims.json());
        try {
            var name = alg.replace("HS", "HmacSHA");
            var mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(secret, name));
            return content + "." + base64(mac.doFinal(bytes(content)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signed(String algorithm, PrivateKey key, Members header, String claims) {
        var content = content(header, claims);
        try {
            var signature = Signature.getInstance(algorithm);
            if (algorithm.equals("RSASSA-PSS")) {
                signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            }
            signature.initSign(key);
            signature.update(bytes(content));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String content(Members header, String claims) {
        return base64(bytes(header.json())) + "." + base64(bytes(claims));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String pem(byte[] der) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n";
    }

    static String jwk(RSAPublicKey key, String kid) {
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
                .formatted(kid, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(java.math.BigInteger number) {
        var bytes = number.toByteArray();
        return base64(bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
