package org.rsp.returns.identification;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.platform.http.Step;

/** That a state says of an entry of its inbox: the person is its national. */
@Path("/inbox/{id}/confirmation")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class IdentificationConfirmationResource {

    private final IdentificationAnswerService answers;

    IdentificationConfirmationResource(IdentificationAnswerService answers) {
        this.answers = answers;
    }

    @POST
    public RestResponse<IdentityAnswerView> confirmIdentification(
            @PathParam("id") UUID id,
            @BeanParam Step step,
            @NotNull @Valid IdentificationRequests.NationalityConfirmation body) {
        return answers.confirm(id, step, new IdentificationCommand.Confirm()).ok();
    }
}
