package org.rsp.caseload;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.identity.Role;

/** Operations as somebody would write them who has not read how the audit works: they ask the database themselves. */
@Path("/forgetful")
@RolesAllowed(Role.Named.CASEWORKER)
class ForgetfulResource {

    private final AgroalDataSource database;
    private final TransactionManager transactions;

    ForgetfulResource(AgroalDataSource database, TransactionManager transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** A note is P3. */
    record Noted(UUID id, String note) {}

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public Noted readForgotten(@PathParam("id") UUID id) {
        return new Noted(id, "Invented note");
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public List<String> searchForgotten() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select given_name from individual limit 1")) {
            row.next();
            return List.of(row.getString(1));
        }
    }

    /** Takes longer than its transaction may. */
    @GET
    @Path("/late")
    @Transactional
    @TransactionConfiguration(timeout = 1)
    @Operation(hidden = true)
    public Noted readLate() throws SystemException {
        while (transactions.getStatus() == Status.STATUS_ACTIVE) {
            Thread.onSpinWait();
        }
        return new Noted(UUID.randomUUID(), "Invented note");
    }

    @POST
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public RestResponse<Noted> writeForgotten(@PathParam("id") UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.prepareStatement("update case_file set persons = persons where id = ?")) {
            change.setObject(1, id);
            return RestResponse.status(
                    RestResponse.Status.CREATED, new Noted(id, "Invented " + change.executeUpdate()));
        }
    }
}
