import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import partner.ApiClient;
import partner.api.CasesApi;
import partner.model.NewCase;
import partner.model.NewPerson;
import partner.model.Relationship;
import partner.model.Sex;

/** What a partner's programmer writes around the generated client. Compiled together with it, by a journey. */
public class RegisterHousehold {

    public static void main(String[] arguments) throws Exception {
        var platform = new ApiClient();
        platform.updateBaseUri(arguments[0]);
        platform.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + arguments[1]));

        var mother = new NewPerson()
                .relationship(Relationship.PA)
                .givenName("Ma Khin Invented")
                .nameInOriginalScript("မခင်အေး")
                .sex(Sex.F)
                .bornOn("1991-04")
                .nationalities(List.of("MMR"));
        var household = new NewCase()
                .countryOfAsylum("MYS")
                .arrivedOn(LocalDate.of(2025, 3, 1))
                .individuals(List.of(mother));

        var registered = new CasesApi(platform)
                .registerCase(household, UUID.randomUUID().toString(), null); // the purpose it has by itself
        System.out.println(registered.getId() + " " + registered.getCaseNumber() + " " + registered.getStatus());
    }
}
