package org.rsp.platform.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file with keys of one kind, a Tink keyset. Made once, readable by its owner only; a file that others can read
 * is refused, because then the keys are known and must be changed. Each failure is one sentence for the operator.
 */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;
    private final Parameters kind;

    /** Of key-encryption keys. */
    KeyFile(Path file) {
        this(file, PredefinedAeadParameters.AES256_GCM);
    }

    KeyFile(Path file, Parameters kind) {
        this.file = file.toAbsolutePath();
        this.kind = kind;
    }

    boolean exists() {
        return Files.exists(file);
    }

    KeysetHandle read() {
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new VaultFailure(
                        "The key file " + file + " can be read by others. Its keys must be taken for known:"
                                + " change them, and give the file the mode 0600.");
            }
            register();
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException | GeneralSecurityException e) {
            throw VaultFailure.of("The key file " + file + " cannot be read. Put it back from its backup.", e);
        }
    }

    /** Makes the file with one key, unless another process has made it in the meantime: then that one counts. */
    void make() {
        try {
            register();
            write(KeysetHandle.generateNew(kind));
        } catch (IOException | GeneralSecurityException e) {
            throw VaultFailure.of("The key file " + file + " cannot be written.", e);
        }
    }

    private static void register() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    /** Whole or not at all: a link is made to what is on the disk already, and never over another file. */
    private void write(KeysetHandle keys) throws IOException, GeneralSecurityException {
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        var fresh =
                Files.createTempFile(file.getParent(), "fresh", ".json", PosixFilePermissions.asFileAttribute(OWNER));
        try {
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        } finally {
            Files.delete(fresh);
        }
        try (var folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
