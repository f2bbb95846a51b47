package nl.veerkracht.api.platform.openapi;

import java.util.List;
import java.util.stream.Stream;

/** The examples of the API in an order in which each can be sent: one household from its registration to its erasures. */
final class ExampleStory {

    static final String FATIMA = "5f0c2c6e-7a1b-4b52-9d0e-3c1a6b7f2d10";
    static final String EMRE = "3e9a7c41-5d2f-4b8e-a6c0-9f1d2e3b4a57";
    static final String NOOR = "2a4b6c8d-1e3f-4a5b-8c7d-9e0f1a2b3c4d";
    static final String SEVDA = "7c3d9a52-4e6b-4f18-b2a5-0d9e8c7b6a51";
    static final String NEIGHBOUR = "0b8f6e1a-2c4d-4e7f-8a90-1b2c3d4e5f60";
    static final String PROGRAMME = "9d2e4c7a-1f3b-4a5c-8e6d-7b9a0c1d2e3f";
    static final String GOAL = "c1d2e3f4-0a1b-4c2d-8e3f-4a5b6c7d8e9f";
    static final String CARE_PROVIDER = "4d6f8a1c-2b3e-4c5d-9f7a-1e2d3c4b5a69";
    static final String JOUKJE = "8b0d2f4a-6c7e-4a9b-9d1e-5c6f7a8b9d0e";
    static final String EIGEN_KRACHT = "6a8c0e2f-4d5b-4e7f-8b9c-3a4f5e6d7c8b";
    static final String CONFERENCE = "a7b8c9d0-1e2f-4a3b-8c4d-5e6f7a8b9c0d";
    static final String SCHOOL_CONFERENCE = "a conference that is called off";
    static final String HOUSEHOLD = "a9c1e3f5-7b2d-4e6f-9a8c-0d1e2f3a4b5c";
    static final String CARE = "a care arrangement";
    static final String CIRCLES = "a programme of a manager";
    static final String ASKED_BY_AUTOMATION = "an ask for an early review";
    static final String NOBODY = "";

    static final String CASEWORKER = "c.devries";
    static final String HER_SUCCESSOR = "s.postma";
    static final String PRIVACY_OFFICER = "v.dijkema";
    static final String REGIONAL_MANAGER = "h.regio";
    static final String MANAGER = "p.hofstra";

    /**
     * One example.
     *
     * @param example its folder and name
     * @param subject whom it adds or its path names, by the identifier in the examples; or the example whose entry it amends
     * @param sender who sends it
     */
    record Step(String example, String subject, String sender) {

        Step(String example, String subject) {
            this(example, subject, CASEWORKER);
        }

        /** @return the file whose version the command rests on, unless it is one of a register */
        String file() {
            if (isOfPlan()) {
                return "plan";
            }
            if (operation().startsWith("obligation.") || operation().startsWith("agenda.")) {
                return "agenda";
            }
            if (isOfSignal()) {
                return "signal";
            }
            return operation().startsWith("assessment.") ? "assessments" : "household";
        }

        String operation() {
            return example.substring(0, example.indexOf('/'));
        }

        /** @return whether it is sent to a plan, which has a version of its own */
        boolean isOfPlan() {
            return Stream.of("plan", "conference.", "meeting.").anyMatch(example::startsWith);
        }

        /** @return whether it is sent to a signal of unsafety, which has a version of its own and names no household in its answers */
        boolean isOfSignal() {
            return operation().startsWith("safetySignal.") || operation().startsWith("signal");
        }

        /** @return whether it is about something of a register, which has a file of its own */
        boolean isOfRegister() {
            return Stream.of("organisation.", "coordinatorCommand.", "programme", "publication.")
                    .anyMatch(example::startsWith);
        }
    }

    static final List<Step> STORY = List.of(
            new Step("organisation.register/eigen-kracht", EIGEN_KRACHT, REGIONAL_MANAGER),
            new Step("organisation.register/care-provider", CARE_PROVIDER, REGIONAL_MANAGER),
            new Step("organisation.correct/mistyped-name", "organisation.register/care-provider", REGIONAL_MANAGER),
            new Step("organisation.end/merged", CARE_PROVIDER, REGIONAL_MANAGER),
            new Step("organisation.withdraw/went-on", "organisation.end/merged", REGIONAL_MANAGER),
            new Step("householdFile.register/single-parent", NOBODY),
            new Step("membership.addMember/parent", FATIMA),
            new Step("membership.addMember/shared-parenting", EMRE),
            new Step("membership.addMember/unborn", NOOR),
            new Step("circle.addNetworkMember/restored-tie", SEVDA),
            new Step("entry.correct/mistyped-name", "circle.addNetworkMember/restored-tie"),
            new Step("circle.addNetworkMember/known-person", NEIGHBOUR),
            new Step("circle.giveInformation/told", NOBODY),
            new Step("householdFile.recordConcern/money", NOBODY),
            new Step("entry.withdraw/wrong-file", "householdFile.recordConcern/money"),
            new Step("householdFile.recordStrength/neighbour", NOBODY),
            new Step("circle.markCarer/carer", NOBODY),
            new Step("circle.giveConsent/research", NOBODY),
            new Step("obligation.settle/not-wanted", "CONSENT_ENDS"),
            new Step("householdFile.assignCaseworker/support", NOBODY),
            new Step("membership.registerBirth/named", NOOR),
            new Step("circle.changeNetworkMember/closer", NEIGHBOUR),
            new Step("membership.enrol/social-resilience", NOBODY),
            new Step("care.startCare/support-at-home", CARE),
            new Step("care.recordBaseline/at-enrolment", NOBODY),
            new Step("care.recordProfessionalInvolvement/one-month", NOBODY),
            new Step("care.reduceCare/sister-takes-over", CARE),
            new Step("care.increaseCare/circle-does-less", CARE),
            new Step("agenda.withdraw/not-needed", ASKED_BY_AUTOMATION),
            new Step("care.endCare/goal-reached", CARE),
            new Step("assessment.plan/baseline", NOBODY),
            new Step("assessment.plan/follow-up", NOBODY),
            new Step("assessment.record/stress-at-the-start", NOBODY),
            new Step("assessment.record/matrix-of-the-household", NOBODY),
            new Step("assessment.correct/wrong-day", "assessment.record/stress-at-the-start"),
            new Step("assessment.decline/not-reached", NOBODY),
            new Step("assessment.withdraw/measured-after-all", "assessment.decline/not-reached"),
            new Step("circle.withdrawConsent/research", NOBODY),
            new Step("circle.endNetworkMembership/moved", NEIGHBOUR),
            new Step("coordinatorCommand.register/two-municipalities", JOUKJE, REGIONAL_MANAGER),
            new Step("plan.start/family-group-plan", NOBODY),
            new Step("plan.offerFamilyGroupPlan/first", NOBODY),
            new Step("planEntry.correct/other-day", "plan.offerFamilyGroupPlan/first"),
            new Step("plan.declineFamilyGroupPlan/not-now", NOBODY),
            new Step("planEntry.withdraw/typing-error", "plan.declineFamilyGroupPlan/not-now"),
            new Step("conference.request/about-school", SCHOOL_CONFERENCE),
            new Step("meeting.closeWithoutMeeting/not-now", SCHOOL_CONFERENCE),
            new Step("conference.request/mornings", CONFERENCE),
            new Step("conference.appointCoordinator/independent", CONFERENCE),
            new Step("conference.invite/sister", CONFERENCE),
            new Step("conference.invite/neighbour", CONFERENCE),
            new Step("conference.invite/professional", CONFERENCE),
            new Step("conference.setBottomLine/school", CONFERENCE),
            new Step("conference.respond/comes", CONFERENCE),
            new Step("conference.prepare/sister", CONFERENCE),
            new Step("conference.prepare/neighbour", CONFERENCE),
            new Step("conference.schedule/at-the-sisters", CONFERENCE),
            new Step("meeting.hold/three-phases", CONFERENCE),
            new Step("meeting.closeWithoutPlan/no-agreement", CONFERENCE),
            new Step("planEntry.withdraw/agreed-after-all", "meeting.closeWithoutPlan/no-agreement"),
            new Step("meeting.present/on-the-day", CONFERENCE),
            new Step("meeting.accept/conditions-met", CONFERENCE),
            new Step("planGoal.setGoal/mornings", GOAL),
            new Step("planGoal.changeGoal/later", GOAL),
            new Step("planGoal.agreeAction/sister", "sister"),
            new Step("planGoal.agreeAction/mother", "mother"),
            new Step("planGoal.agreeAction/professional", "professional"),
            new Step("plan.adopt/in-a-conference", NOBODY),
            new Step("obligation.postpone/asked-by-family", "PLAN_REVIEW"),
            new Step("obligation.correct/other-day", "obligation.postpone/asked-by-family"),
            new Step("planGoal.scoreGoal/halfway", GOAL),
            new Step("planGoal.completeAction/done", "sister"),
            new Step("planGoal.dropAction/not-needed", "mother"),
            new Step("planGoal.handActionOn/goes-on", "professional"),
            new Step("meeting.followUp/most-is-done", CONFERENCE),
            new Step("meeting.recordSatisfaction/mother", CONFERENCE),
            new Step("plan.review/goes-on", NOBODY),
            new Step("plan.close/goals-reached", NOBODY),
            new Step("membership.removeMember/moved", EMRE),
            new Step("membership.endParticipation/goals-reached", NOBODY),
            new Step("householdFile.handOver/to-another-team", NOBODY),
            new Step("householdFile.close/done", NOBODY, HER_SUCCESSOR),
            new Step("householdFile.reopen/new-request", NOBODY, HER_SUCCESSOR),
            new Step("coordinatorCommand.changeProfile/one-language-more", JOUKJE, REGIONAL_MANAGER),
            new Step("coordinatorCommand.employ/at-a-provider", JOUKJE, REGIONAL_MANAGER),
            new Step(
                    "coordinatorCommand.correct/first-day",
                    "coordinatorCommand.employ/at-a-provider",
                    REGIONAL_MANAGER),
            new Step("coordinatorCommand.endEmployment/left", JOUKJE, REGIONAL_MANAGER),
            new Step("coordinatorCommand.end/stopped", JOUKJE, REGIONAL_MANAGER),
            new Step("coordinatorCommand.withdraw/goes-on", "coordinatorCommand.end/stopped", REGIONAL_MANAGER),
            new Step("programme.start/neighbourhood-circles", CIRCLES, MANAGER),
            new Step("publication.publishIndicator/households-reached", CIRCLES, MANAGER),
            new Step("publication.publishIndicator/higher-threshold", CIRCLES, MANAGER),
            new Step("programmeFact.setScope/two-neighbourhoods", CIRCLES, MANAGER),
            new Step("programmeFact.estimatePopulation/first", CIRCLES, MANAGER),
            new Step("programmeFact.correct/other-estimate", "programmeFact.estimatePopulation/first", MANAGER),
            new Step("programmeFact.setTarget/of-a-year", CIRCLES, MANAGER),
            new Step("programmeFact.setBudget/two-years", CIRCLES, MANAGER),
            new Step("programmeFact.grantFunding/own-money", CIRCLES, MANAGER),
            new Step("programmeFact.addPartner/volunteers", CIRCLES, MANAGER),
            new Step("programmeFact.endPartnership/stopped", CIRCLES, MANAGER),
            new Step("programmeFact.withdraw/goes-on", "programmeFact.endPartnership/stopped", MANAGER),
            new Step("publication.closeReportingPeriod/first-quarter", CIRCLES, MANAGER),
            new Step("publication.finaliseFigures/first-quarter", CIRCLES, MANAGER),
            new Step("publication.reviseFigures/late-entries", CIRCLES, MANAGER),
            new Step("erasure.erase/at-request", NEIGHBOUR, PRIVACY_OFFICER),
            new Step("erasure.erase/retention-ended", EMRE, PRIVACY_OFFICER),
            new Step("rebuilds.begin/two-views", NOBODY, "b.kuiper"));

    private ExampleStory() {}
}
