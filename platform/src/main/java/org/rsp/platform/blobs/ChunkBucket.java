package org.rsp.platform.blobs;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.rsp.platform.crypto.SealedChunks;
import org.rsp.platform.problem.CommonProblem;
import org.rsp.platform.problem.Refusal;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * The sealed bytes of files in a bucket, one object each: its chunks, each after its length. A bucket knows no transactions: what was put
 * there by one that failed is deleted again, and where that fails too, an object stays that opens for nobody.
 */
class ChunkBucket implements ChunkStore, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ChunkBucket.class);

    private final S3Client client;
    private final String bucket;
    private final TransactionSynchronizationRegistry transactions;

    ChunkBucket(BlobsConfig.S3 config, Duration patience, TransactionSynchronizationRegistry transactions) {
        this.bucket = config.bucket();
        this.transactions = transactions;
        this.client = S3Client.builder()
                .endpointOverride(config.endpoint())
                .region(Region.of(config.region()))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(config.accessKey(), config.secretKey())))
                // the seal proves more, and not every store knows the newer checksums
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(patience)
                        .socketTimeout(patience))
                .overrideConfiguration(each -> each.apiCallTimeout(patience))
                .build();
    }

    @Override
    public void keep(BlobId id, String custodian, List<byte[]> chunks) {
        afterwards(Status.STATUS_ROLLEDBACK, id);
        try {
            client.putObject(put -> put.bucket(bucket).key(name(id)), RequestBody.fromBytes(framed(chunks)));
        } catch (SdkException e) {
            throw outage(e);
        }
    }

    @Override
    public List<byte[]> read(BlobId id, int count) {
        try (var object =
                new DataInputStream(client.getObject(get -> get.bucket(bucket).key(name(id))))) {
            var chunks = new ArrayList<byte[]>();
            while (chunks.size() < count) {
                chunks.add(object.readNBytes(length(object)));
            }
            return chunks;
        } catch (NoSuchKeyException | EOFException e) {
            throw new BlobFailure("A kept file is not whole in the bucket.");
        } catch (SdkException | IOException e) {
            throw outage(e);
        }
    }

    @Override
    public void delete(BlobId id) {
        afterwards(Status.STATUS_COMMITTED, id);
    }

    @Override
    public void close() {
        client.close();
    }

    private void afterwards(int status, BlobId id) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int ended) {
                if (ended == status) {
                    remove(id);
                }
            }
        });
    }

    private void remove(BlobId id) {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(name(id)));
        } catch (SdkException e) {
            LOG.warnf(
                    "an object that nothing refers to stays in the bucket: %s",
                    e.getClass().getName());
        }
    }

    private static String name(BlobId id) {
        return id.value().toString();
    }

    private static byte[] framed(List<byte[]> chunks) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (byte[] chunk : chunks) {
                out.writeInt(chunk.length);
                out.write(chunk);
            }
        } catch (IOException e) {
            throw new AssertionError("memory takes what is written", e);
        }
        return bytes.toByteArray();
    }

    private static int length(DataInputStream object) throws IOException {
        int length = object.readInt();
        if (length < 0 || length > SealedChunks.SIZE + SealedChunks.OVERHEAD) {
            throw new BlobFailure("A kept file is not what was put into the bucket.");
        }
        return length;
    }

    private static Refusal outage(Exception cause) {
        LOG.warnf("the bucket does not answer: %s", cause.getClass().getName());
        return Refusal.of(CommonProblem.NOT_AVAILABLE);
    }
}
