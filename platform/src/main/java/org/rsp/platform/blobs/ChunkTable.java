package org.rsp.platform.blobs;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.rsp.platform.sql.Sql;

/** The sealed bytes of files in PostgreSQL, in the transaction of the change. */
class ChunkTable implements ChunkStore {

    private final EntityManager entities;

    ChunkTable(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(BlobId id, String custodian, List<byte[]> chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            entities.createNativeQuery("insert into blob_chunk (blob, position, custodian, content)"
                            + " values (:blob, :position, :custodian, :content)")
                    .setParameter("blob", id.value())
                    .setParameter("position", i)
                    .setParameter("custodian", custodian)
                    .setParameter("content", chunks.get(i))
                    .executeUpdate();
        }
    }

    @Override
    public List<byte[]> read(BlobId id, int count) {
        return Sql.column(
                        entities,
                        "select content from blob_chunk where blob = :blob order by position limit :count",
                        "content",
                        byte[].class)
                .setParameter("blob", id.value())
                .setParameter("count", count)
                .list();
    }

    @Override
    public void delete(BlobId id) {
        entities.createNativeQuery("delete from blob_chunk where blob = :blob")
                .setParameter("blob", id.value())
                .executeUpdate();
    }
}
