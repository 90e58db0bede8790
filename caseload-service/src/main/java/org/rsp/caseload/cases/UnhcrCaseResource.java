package org.rsp.caseload.cases;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.rsp.caseload.Area;
import org.rsp.caseload.Country;
import org.rsp.caseload.cases.CaseRequests.NewCase;
import org.rsp.platform.http.Creation;
import org.rsp.platform.http.Reworded;
import org.rsp.platform.http.Rewordings;

/** The edge at which UNHCR's country codes come in: they are ISO's before anything else looks at them. */
@Path("/cases/in-unhcr-codes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class UnhcrCaseResource {

    private final CaseService cases;
    private final CountryCodeService countries;
    private final Rewordings rewordings;

    UnhcrCaseResource(CaseService cases, CountryCodeService countries, Rewordings rewordings) {
        this.cases = cases;
        this.countries = countries;
        this.rewordings = rewordings;
    }

    @POST
    public RestResponse<CaseView> registerCaseInUnhcrCodes(@BeanParam Creation call, @NotNull Reworded<NewCase> body) {
        var inIso = rewordings.read(body, NewCase.class, Country.class, countries::isoOfUnhcr);
        return cases.register(call, inIso.toCommand()).created(Area.PATH, "cases");
    }
}
