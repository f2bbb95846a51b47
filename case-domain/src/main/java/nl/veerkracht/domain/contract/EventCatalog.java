package nl.veerkracht.domain.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkracht.domain.agenda.events.AgendaEntryWithdrawn;
import nl.veerkracht.domain.agenda.events.EarlyReviewAsked;
import nl.veerkracht.domain.agenda.events.ObligationPostponed;
import nl.veerkracht.domain.agenda.events.ObligationSettled;
import nl.veerkracht.domain.assessment.events.AssessmentDeclined;
import nl.veerkracht.domain.assessment.events.AssessmentEntryWithdrawn;
import nl.veerkracht.domain.assessment.events.AssessmentRecorded;
import nl.veerkracht.domain.assessment.events.MeasurementPlanned;
import nl.veerkracht.domain.coordinator.events.*;
import nl.veerkracht.domain.household.events.*;
import nl.veerkracht.domain.organisation.events.*;
import nl.veerkracht.domain.programme.events.*;
import nl.veerkracht.domain.safetysignal.events.*;
import nl.veerkracht.domain.supportplan.events.*;
import org.axonframework.serialization.Revision;

/**
 * Every event that is stored, under the logical name by which the log knows it. A name, once released, is never given to
 * another event; a class may be renamed and moved as one likes (ADR-0003).
 */
public final class EventCatalog {

    /**
     * One stored kind of event.
     *
     * @param name the logical name, such as {@code household.member-added}
     * @param revision the revision that is written today
     * @param type the record that holds it today
     */
    public record EventType(String name, int revision, Class<?> type) {}

    private static final Map<String, EventType> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, EventType> BY_TYPE = new LinkedHashMap<>();

    static {
        add("household.registered", HouseholdRegistered.class);
        add("household.member-added", HouseholdMemberAdded.class);
        add("household.member-left", HouseholdMemberLeft.class);
        add("household.child-born", ChildBorn.class);
        add("household.enrolled", HouseholdEnrolled.class);
        add("household.participation-ended", ParticipationEnded.class);
        add("household.network-member-added", NetworkMemberAdded.class);
        add("household.network-member-changed", NetworkMemberChanged.class);
        add("household.network-member-left", NetworkMemberLeft.class);
        add("household.carer-identified", CarerIdentified.class);
        add("household.strength-recorded", StrengthRecorded.class);
        add("household.concern-recorded", ConcernRecorded.class);
        add("household.caseworker-assigned", CaseworkerAssigned.class);
        add("household.case-handed-over", CaseHandedOver.class);
        add("household.information-given", InformationGiven.class);
        add("household.consent-given", ConsentGiven.class);
        add("household.consent-withdrawn", ConsentWithdrawn.class);
        add("household.professional-care-started", ProfessionalCareStarted.class);
        add("household.professional-care-reduced", ProfessionalCareReduced.class);
        add("household.professional-care-increased", ProfessionalCareIncreased.class);
        add("household.professional-care-ended", ProfessionalCareEnded.class);
        add("household.baseline-recorded", BaselineRecorded.class);
        add("household.professional-involvement-recorded", ProfessionalInvolvementRecorded.class);
        add("household.file-closed", HouseholdFileClosed.class);
        add("household.file-reopened", HouseholdFileReopened.class);
        add("household.entry-withdrawn", EntryWithdrawn.class);
        add("programme.started", ProgrammeStarted.class);
        add("programme.population-estimated", PopulationEstimated.class);
        add("programme.target-set", TargetSet.class);
        add("programme.budget-set", BudgetSet.class);
        add("programme.funding-granted", FundingGranted.class);
        add("programme.scope-set", ScopeSet.class);
        add("programme.partner-joined", PartnerJoined.class);
        add("programme.partner-left", PartnerLeft.class);
        add("programme.indicator-published", IndicatorPublished.class);
        add("programme.reporting-period-closed", ReportingPeriodClosed.class);
        add("programme.figures-finalised", FiguresFinalised.class);
        add("programme.figures-revised", FiguresRevised.class);
        add("programme.entry-withdrawn", ProgrammeEntryWithdrawn.class);
        add("support-plan.started", SupportPlanStarted.class);
        add("support-plan.family-group-plan-offered", FamilyGroupPlanOffered.class);
        add("support-plan.family-group-plan-declined", FamilyGroupPlanDeclined.class);
        add("support-plan.goal-set", GoalSet.class);
        add("support-plan.goal-changed", GoalChanged.class);
        add("support-plan.goal-scored", GoalScored.class);
        add("support-plan.action-agreed", ActionAgreed.class);
        add("support-plan.action-completed", ActionCompleted.class);
        add("support-plan.action-dropped", ActionDropped.class);
        add("support-plan.action-handed-on", ActionHandedOn.class);
        add("support-plan.adopted", PlanAdopted.class);
        add("support-plan.reviewed", PlanReviewed.class);
        add("support-plan.closed", SupportPlanClosed.class);
        add("support-plan.entry-withdrawn", PlanEntryWithdrawn.class);
        add("support-plan.conference-requested", ConferenceRequested.class);
        add("support-plan.coordinator-appointed", CoordinatorAppointed.class);
        add("support-plan.bottom-line-set", BottomLineSet.class);
        add("support-plan.participant-invited", ParticipantInvited.class);
        add("support-plan.participant-responded", ParticipantResponded.class);
        add("support-plan.participant-prepared", ParticipantPrepared.class);
        add("support-plan.conference-scheduled", ConferenceScheduled.class);
        add("support-plan.conference-held", ConferenceHeld.class);
        add("support-plan.presented", PlanPresented.class);
        add("support-plan.accepted-by-referrer", PlanAcceptedByReferrer.class);
        add("support-plan.conference-not-needed", ConferenceNotNeeded.class);
        add("support-plan.conference-ended-without-plan", ConferenceEndedWithoutPlan.class);
        add("support-plan.follow-up-done", FollowUpDone.class);
        add("support-plan.satisfaction-recorded", SatisfactionRecorded.class);
        add("assessment.measurement-planned", MeasurementPlanned.class);
        add("assessment.recorded", AssessmentRecorded.class);
        add("assessment.declined", AssessmentDeclined.class);
        add("assessment.entry-withdrawn", AssessmentEntryWithdrawn.class);
        add("organisation.registered", OrganisationRegistered.class);
        add("organisation.ended", OrganisationEnded.class);
        add("organisation.entry-withdrawn", OrganisationEntryWithdrawn.class);
        add("coordinator.registered", CoordinatorRegistered.class);
        add("coordinator.profile-changed", CoordinatorProfileChanged.class);
        add("coordinator.employed", CoordinatorEmployed.class);
        add("coordinator.employment-ended", CoordinatorEmploymentEnded.class);
        add("coordinator.ended", CoordinatorEnded.class);
        add("coordinator.entry-withdrawn", CoordinatorEntryWithdrawn.class);
        add("agenda.early-review-asked", EarlyReviewAsked.class);
        add("agenda.obligation-postponed", ObligationPostponed.class);
        add("agenda.obligation-settled", ObligationSettled.class);
        add("agenda.entry-withdrawn", AgendaEntryWithdrawn.class);
        add("safety-signal.recorded", SignalRecorded.class);
        add("safety-signal.consultation-held", ConsultationHeld.class);
        add("safety-signal.conversation-held", ConversationHeld.class);
        add("safety-signal.conversation-skipped", ConversationSkipped.class);
        add("safety-signal.weighed", SignalWeighed.class);
        add("safety-signal.reported", SignalReported.class);
        add("safety-signal.help-organised", HelpOrganised.class);
        add("safety-signal.closed", SignalClosed.class);
        add("safety-signal.entry-withdrawn", SafetyEntryWithdrawn.class);
    }

    private EventCatalog() {}

    /** @return all stored kinds of events, in the order of the catalogue */
    public static List<EventType> all() {
        return List.copyOf(BY_NAME.values());
    }

    /** @return the kind of event with this logical name; empty when the catalogue has none */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** @return the kind of event that {@code type} holds; empty when {@code type} is not an event */
    public static Optional<EventType> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    private static void add(String name, Class<?> type) {
        int revision = Integer.parseInt(type.getAnnotation(Revision.class).value());
        EventType entry = new EventType(name, revision, type);
        if (BY_NAME.put(name, entry) != null || BY_TYPE.put(type, entry) != null) {
            throw new IllegalStateException("listed twice: " + name);
        }
    }
}
