package org.rsp.caseload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.rsp.platform.identity.Role;

/** How many were detected, in whole months long ago that no other test counts in. */
@QuarkusTest
class DetectionTest {

    private static final Client BORDER = new Client("MYS", Role.BORDER_OFFICER);
    private static final Client SUPERVISOR = new Client("MYS", Role.SUPERVISOR);

    private static String recorded(Client by, String month, String nationality, int persons) {
        return "/detections/" + Given.id(by.post("/detections", Casework.detection(month, nationality, persons)), 201);
    }

    @Test
    void DET_1_nobody_was_detected_in_the_future() {
        var said = Casework.detection("2019-01", "MMR", 3);
        said.put("on", Given.TODAY.plusDays(1).toString());
        BORDER.post("/detections", said).then().statusCode(422).body("violations.code", contains("DET-1"));
    }

    @Test
    void DET_2_a_small_number_is_not_told_nor_found_by_what_is_left() {
        recorded(BORDER, "2019-02", "LKA", 40);
        recorded(BORDER, "2019-02", "MMR", 8);
        recorded(BORDER, "2019-02", "MMR", 7);
        recorded(BORDER, "2019-02", "", 20);
        recorded(BORDER, "2019-02", "AFG", 3);
        SUPERVISOR
                .get("/detections?month=2019-02&by=NATIONALITY")
                .then()
                .statusCode(200)
                .body("items.of", contains("AFG", "LKA", "MMR", "NOT_KNOWN"))
                .body("items.persons", contains(nullValue(), is(40), nullValue(), is(20)));
        SUPERVISOR
                .get("/detections?month=2019-02&by=NATIONALITY&limit=2")
                .then()
                .body("items.persons", contains(nullValue(), is(40)));
        SUPERVISOR.get("/detections?month=2019-02&by=SEX").then().body("items.persons", contains(78));
    }

    @Test
    void DET_3_each_organisation_reads_its_own_and_the_coordinator_the_sums_of_all() {
        var mine = recorded(BORDER, "2019-03", "MMR", 11);
        recorded(new Client("AUS", Role.BORDER_OFFICER), "2019-03", "MMR", 12);
        SUPERVISOR.get(mine).then().statusCode(200).body("persons", is(11));
        new Client("AUS", Role.SUPERVISOR).get(mine).then().statusCode(404);
        SUPERVISOR.get("/detections?month=2019-03&by=NATIONALITY").then().body("items.persons", contains(11));
        Client.RSO.get("/detections?month=2019-03&by=NATIONALITY").then().body("items.persons", contains(23));
        new Client("BGD", Role.SUPERVISOR)
                .get("/detections?month=2019-03&by=CROSSING")
                .then()
                .statusCode(200)
                .body("items", empty());
        SUPERVISOR.get("/detections?by=CROSSING").then().statusCode(422);
    }
}
