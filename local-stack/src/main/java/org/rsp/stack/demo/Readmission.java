package org.rsp.stack.demo;

import java.util.Map;
import org.rsp.stack.returns.Cleared;

/** The readmission of one person by an agreement: ordered, and asked of the state to which the person is to go. */
final class Readmission {

    private static final int KNOWN_FOR_DAYS = 10;

    private final ReturnOffice office;
    private final Returnee who;
    private final String path;
    private final String request;

    private Readmission(ReturnOffice office, Returnee who, String path, String request) {
        this.office = office;
        this.who = who;
        this.path = path;
        this.request = request;
    }

    /** Only of a person who may be named to that state, and by a profile that has no word of why. */
    static Readmission asked(ReturnOffice office, Returnee who) {
        var path = office.returning().agreed(who.id(), "READM");
        office.desk()
                .post(
                        path + "/disclosure-profiles",
                        Map.of(
                                "name",
                                who.fullName(),
                                "birthDate",
                                who.person().bornOn(),
                                "sex",
                                who.person().sex()));
        var sent = office.desk()
                .post(
                        path + "/readmission-requests",
                        Map.of(
                                "form",
                                "APPLICATION",
                                "category",
                                "OWN_NATIONAL",
                                "stayKnownOn",
                                ReturnOffice.today().minusDays(KNOWN_FOR_DAYS).toString()));
        return new Readmission(office, who, path, ReturnOffice.AREA + "/readmission-requests/" + sent.id());
    }

    Returnee who() {
        return who;
    }

    String path() {
        return path;
    }

    String request() {
        return request;
    }

    String status() {
        return office.read(request).path("status").asText();
    }

    /** What the requested state has said is a guard like the others. */
    Cleared isCleared() {
        office.returning().prepared(path);
        return office.returning().clear(path);
    }
}
