package nl.veerkracht.api.bench;

import java.io.IOException;
import java.time.LocalDate;

/** A caseworker's households with something to do in each: a plan with actions and a review, and consents for the children. */
final class Households {

    private final HttpDesk desk;
    private final LocalDate today;

    Households(HttpDesk desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
    }

    /** @param number tells one household from another: their days differ */
    void make(int number) throws IOException, InterruptedException {
        LocalDate began = today.minusDays(60L + number);
        String file = "/v1/households/"
                + desk.post(
                                "/v1/households",
                                "{'neighbourhood':'WK195202','householdType':'SINGLE_PARENT','source':'SCHOOL',"
                                        + "'occurredOn':'" + began + "'}",
                                null)
                        .path("householdId")
                        .asString();
        String mother = member(file, "Fatima Yildiz", "PARENT", today.minusYears(35), began);
        for (int child = 0; child < 2; child++) {
            String person = member(
                    file,
                    "Noor Yildiz",
                    "CHILD",
                    today.minusYears(12L + 4 * child).plusDays(number),
                    began);
            desk.post(
                    file + "/consents",
                    "{'personId':'" + person + "','scope':'SHARE_WITH_PROVIDERS','givenBy':'PARENT','untilDate':'"
                            + today.plusDays(10L + number) + "','occurredOn':'" + began + "'}",
                    null);
        }
        plan(file, mother, began, number);
    }

    private String member(String file, String name, String role, LocalDate born, LocalDate from)
            throws IOException, InterruptedException {
        return desk.post(
                        file + "/members",
                        "{'name':'" + name + "','birthDate':'" + born + "','role':'" + role + "','fromDate':'" + from
                                + "'}",
                        null)
                .path("personId")
                .asString();
    }

    private void plan(String file, String mother, LocalDate began, int number)
            throws IOException, InterruptedException {
        String plan = file + "/plans/"
                + desk.post(
                                file + "/plans",
                                "{'form':'SUPPORT_PLAN','legalFrame':'SOCIAL_SUPPORT_ACT','scoreScale':'ZERO_TO_TEN',"
                                        + "'notifiedOn':'" + began + "','startedOn':'" + began + "'}",
                                null)
                        .path("id")
                        .asString();
        String goal = desk.post(
                        plan + "/goals",
                        "{'lifeDomain':'PARENTING','text':'Rust in de ochtend','about':['" + mother
                                + "'],'targetDate':'" + today.plusDays(90) + "','setOn':'" + began + "'}",
                        null)
                .path("id")
                .asString();
        for (int action = 0; action < 4; action++) {
            desk.post(
                    plan + "/actions",
                    "{'goalId':'" + goal + "','text':'Belt de school over de ochtenden','about':['" + mother
                            + "'],'doer':'HOUSEHOLD_MEMBER','personId':'" + mother + "','byDate':'"
                            + today.plusDays(7L * action - number) + "','agreedOn':'" + began + "'}",
                    null);
        }
        if (number % 2 == 0) {
            desk.post(
                    plan + "/adoptions",
                    "{'adoptedBy':['" + mother + "'],'basis':'KITCHEN_TABLE','reviewOn':'" + today.plusDays(number)
                            + "','adoptedOn':'" + began.plusDays(30) + "'}",
                    5L);
        }
    }
}
