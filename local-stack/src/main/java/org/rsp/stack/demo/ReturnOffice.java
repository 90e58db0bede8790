package org.rsp.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.rsp.stack.returns.Awaited;
import org.rsp.stack.returns.Cleared;
import org.rsp.stack.returns.Desk;
import org.rsp.stack.returns.Reply;
import org.rsp.stack.returns.Returning;
import org.rsp.stack.returns.Staff;

/** Who leads the returns of the story, where they lead, and what is said of them while they do. */
record ReturnOffice(
        Showing showing, Organisation officer, Organisation supervisor, Organisation protection, Returning returning) {

    /** The country to which all of them go. */
    static final String DESTINATION = "BGD";

    static final String LANGUAGE = "ben";
    static final String AREA = Returning.AREA;

    static ReturnOffice of(Showing showing, Officers staff, Organisation returnsOfficer) {
        var desks =
                new Staff(new DeskOf(returnsOfficer), new DeskOf(staff.supervisor()), new DeskOf(staff.protection()));
        return new ReturnOffice(
                showing,
                returnsOfficer,
                staff.supervisor(),
                staff.protection(),
                new Returning(desks, DESTINATION, LANGUAGE));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Desk desk() {
        return new DeskOf(officer);
    }

    JsonNode read(String path) {
        return desk().get(path).body();
    }

    /** A step on what is there now. */
    static Reply stepOn(Organisation by, String resource, String act, Map<String, Object> said) {
        var desk = new DeskOf(by);
        return desk.step(resource + act, said, desk.get(resource).etag());
    }

    /** Every guard is asked again, at the gate. */
    Answer triesToDepart(Cleared of) {
        return officer.stepPlain(of.departure(), Cleared.DEPART, of.etag());
    }

    /** That the return stands there, and whether it stands still. */
    void mustStand(String path, String status, boolean suspended) {
        var now = read(path);
        NotAsTold.unless(
                now.path("status").asText().equals(status)
                        && now.path("suspended").asBoolean() == suspended,
                "The return should be " + status + (suspended ? " and suspended" : "") + ", but it is "
                        + now.path("status") + ", suspended: " + now.path("suspended") + ".");
    }

    /** The departure permits of a person, as the service that has the cases keeps them. */
    JsonNode permitsOf(String individual) {
        return Showing.done(
                        "the permits of a person",
                        supervisor.get("/individuals/" + individual + "/departure-permits?limit=100"))
                .body()
                .path("items");
    }

    static void awaited(String what, BooleanSupplier condition) {
        NotAsTold.unless(Awaited.comes(condition), what + " should come within a minute.");
    }

    /** A bill that has come, and who bears it. */
    void costs(String path, String kind, String amount, String currency, Map<String, String> payers) {
        var shares = payers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Map.of("payer", each.getKey(), "amount", each.getValue()))
                .toList();
        desk().post(
                        path + "/cost-lines",
                        Map.of(
                                "kind",
                                kind,
                                "incurredOn",
                                today().toString(),
                                "voucher",
                                "BILL-INVENTED-1",
                                "amount",
                                amount,
                                "currency",
                                currency,
                                "payers",
                                shares));
    }

    /** For the report: as it stands now. */
    Returned.Story told(String story, String path, String came) {
        var now = read(path);
        return new Returned.Story(
                story,
                now.path("kind").asText(),
                now.path("status").asText(),
                came,
                "GET " + path + "/timeline as " + supervisor.code(),
                path);
    }
}
