package nl.veerkracht.api.synthetic.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.veerkracht.api.synthetic.Municipality;
import nl.veerkracht.api.synthetic.stage.ConfiguredStages;
import nl.veerkracht.api.synthetic.stage.MemoryStage;
import nl.veerkracht.domain.assessment.events.AssessmentDeclined;
import nl.veerkracht.domain.assessment.events.MeasurementPlanned;
import nl.veerkracht.domain.assessment.events.MissingReason;
import nl.veerkracht.domain.household.automation.ConsentExpiryRules;
import nl.veerkracht.domain.household.automation.ConsentExpiryRules.ConsentFact;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.domain.household.events.ConsentEndReason;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.ConsentWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEvent;
import nl.veerkracht.domain.household.events.HouseholdFileClosed;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdMemberLeft;
import nl.veerkracht.domain.household.events.LeavingReason;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.household.events.ParticipationEndReason;
import nl.veerkracht.domain.household.events.ParticipationEnded;
import nl.veerkracht.domain.household.events.ProfessionalCareEnded;
import nl.veerkracht.domain.household.events.ProfessionalCareStarted;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.HouseholdRelated;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.ActionCompleted;
import nl.veerkracht.domain.supportplan.events.ActionDropped;
import nl.veerkracht.domain.supportplan.events.ActionHandedOn;
import nl.veerkracht.domain.supportplan.events.DropReason;
import nl.veerkracht.domain.supportplan.events.PlanClosingReason;
import nl.veerkracht.domain.supportplan.events.SupportPlanClosed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** What follows when somebody dies, and when a consent has come to its last day, in a programme in which that happens often. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SyntheticLossesTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-22");
    private static final String OFTEN = "parameters: {member-deaths: {value: 0.3}, consents-until: {value: 0.6}}";
    private static final List<DomainEventMessage<?>> MESSAGES = played();

    private static List<DomainEventMessage<?>> played() {
        MemoryStage stage = ConfiguredStages.stages().in(Municipality.DEFAULT);
        Parameters parameters = Parameters.read(
                new ClassPathResource("synthetic/programme.yml"),
                new ByteArrayResource(OFTEN.getBytes(StandardCharsets.UTF_8)));
        new MunicipalityPlay(Place.own(), parameters, 3, LAST_DAY).playOn(stage);
        return stage.events();
    }

    private static <E> List<E> of(Class<E> kind) {
        return MESSAGES.stream()
                .<Object>map(DomainEventMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static <E extends HouseholdRelated> List<E> of(Class<E> kind, HouseholdId household) {
        return of(kind).stream()
                .filter(event -> event.householdId().equals(household))
                .toList();
    }

    /** @return who died, by whether others live on in that household */
    private static Map<Boolean, List<HouseholdMemberLeft>> dead() {
        Map<HouseholdId, Long> members = of(HouseholdMemberAdded.class).stream()
                .filter(added -> added.membership() == Membership.PRIMARY && added.replaces() == null)
                .collect(Collectors.groupingBy(HouseholdMemberAdded::householdId, Collectors.counting()));
        Map<Boolean, List<HouseholdMemberLeft>> dead = of(HouseholdMemberLeft.class).stream()
                .filter(left -> left.reason() == LeavingReason.DECEASED)
                .collect(Collectors.partitioningBy(left -> members.get(left.householdId()) > 1));
        assertThat(dead.values()).allSatisfy(some -> assertThat(some).hasSizeGreaterThan(10));
        return dead;
    }

    @Test
    void when_somebody_dies_who_lived_alone_all_that_was_arranged_ends_for_that_reason_and_the_file_is_closed() {
        assertThat(dead().get(false)).allSatisfy(left -> {
            HouseholdId household = left.householdId();
            assertThat(of(ProfessionalCareEnded.class, household))
                    .hasSameSizeAs(of(ProfessionalCareStarted.class, household))
                    .allMatch(end -> end.reason() == CareReductionReason.DECEASED
                            && end.validOn().equals(left.toDate()));
            assertThat(of(ParticipationEnded.class, household))
                    .extracting(ParticipationEnded::reason)
                    .containsExactly(ParticipationEndReason.DECEASED);
            assertThat(of(SupportPlanClosed.class, household))
                    .allMatch(closed -> closed.reason() == PlanClosingReason.DECEASED
                            || closed.reason() == PlanClosingReason.STOPPED_BY_FAMILY);
            assertThat(of(AssessmentDeclined.class, household))
                    .anyMatch(declined -> declined.reason() == MissingReason.DECEASED);
            assertThat(of(ActionHandedOn.class, household))
                    .as("nobody is left who would go on with it")
                    .isEmpty();
            assertThat(of(HouseholdFileClosed.class, household)).hasSize(1);
            assertThat(MESSAGES.stream()
                            .<Object>map(DomainEventMessage::getPayload)
                            .filter(event -> event instanceof HouseholdRelated about
                                    && about.householdId().equals(household)
                                    && event instanceof DatedEvent
                                    && !(event instanceof MeasurementPlanned))
                            .map(event -> ((DatedEvent) event).validOn()))
                    .allMatch(day -> day == null || !day.isAfter(left.toDate()));
        });
        assertThat(of(SupportPlanClosed.class)).anyMatch(closed -> closed.reason() == PlanClosingReason.DECEASED);
    }

    @Test
    void what_somebody_had_agreed_to_do_who_died_is_dropped_since_its_doer_stopped() {
        int dropped = 0;
        for (HouseholdMemberLeft left : dead().get(true)) {
            HouseholdId household = left.householdId();
            Set<Object> theirs = of(ActionAgreed.class, household).stream()
                    .filter(action -> left.personId().equals(action.personId()))
                    .map(ActionAgreed::actionId)
                    .collect(Collectors.toSet());
            assertThat(of(ActionCompleted.class, household))
                    .filteredOn(done -> theirs.contains(done.actionId()))
                    .allMatch(done -> done.completedOn().isBefore(left.toDate()));
            List<ActionDropped> afterwards = of(ActionDropped.class, household).stream()
                    .filter(drop -> theirs.contains(drop.actionId()))
                    .filter(drop -> !drop.droppedOn().isBefore(left.toDate()))
                    .toList();
            assertThat(afterwards).allMatch(drop -> drop.reason() == DropReason.DOER_STOPPED);
            dropped += afterwards.size();
        }
        assertThat(dropped).isGreaterThan(5);
    }

    private static Map<HouseholdId, List<DomainEventMessage<?>>> files(Predicate<HouseholdEvent> which) {
        return MESSAGES.stream()
                .filter(message -> message.getPayload() instanceof HouseholdEvent event && which.test(event))
                .collect(Collectors.groupingBy(message -> ((HouseholdEvent) message.getPayload()).householdId()));
    }

    @Test
    void a_consent_is_withdrawn_by_the_automation_in_the_first_hour_of_the_day_on_which_it_has_ended() {
        Map<String, DomainEventMessage<?>> given = MESSAGES.stream()
                .filter(message -> message.getPayload() instanceof ConsentGiven)
                .collect(Collectors.toMap(DomainEventMessage::getIdentifier, message -> message));
        List<DomainEventMessage<?>> withdrawals = files(event -> event instanceof ConsentWithdrawn).values().stream()
                .flatMap(Collection::stream)
                .toList();
        assertThat(withdrawals).hasSizeGreaterThan(50).allSatisfy(message -> {
            ConsentWithdrawn withdrawn = (ConsentWithdrawn) message.getPayload();
            DomainEventMessage<?> cause = given.get(message.getMetaData().get("causationId"));
            ConsentGiven consent = (ConsentGiven) cause.getPayload();
            assertThat(withdrawn.reason()).isEqualTo(ConsentEndReason.EXPIRED);
            assertThat(message.getMetaData().get("actor")).isEqualTo("automation.consent-expiry");
            assertThat(withdrawn.occurredOn()).isEqualTo(consent.untilDate());
            assertThat(List.of(withdrawn.householdId(), withdrawn.personId(), withdrawn.scope()))
                    .isEqualTo(List.of(consent.householdId(), consent.personId(), consent.scope()));
            Instant day = withdrawn
                    .occurredOn()
                    .atStartOfDay(ZoneId.of("Europe/Amsterdam"))
                    .toInstant();
            Instant due = day.isAfter(cause.getTimestamp()) ? day : cause.getTimestamp();
            assertThat(message.getTimestamp()).isBetween(due, due.plusSeconds(3600));
        });
    }

    @Test
    void the_automation_of_an_application_that_is_started_within_three_weeks_finds_nothing_to_withdraw() {
        Set<HouseholdId> closed =
                files(event -> event instanceof HouseholdFileClosed).keySet();
        Map<HouseholdId, List<DomainEventMessage<?>>> files =
                files(event -> event instanceof ConsentGiven || event instanceof ConsentWithdrawn);
        files.keySet().removeAll(closed);
        assertThat(files).hasSizeGreaterThan(90);
        files.forEach((household, messages) -> {
            List<ConsentFact> facts = messages.stream()
                    .map(message ->
                            new ConsentFact(message.getSequenceNumber(), message.getSequenceNumber(), (HouseholdEvent)
                                    message.getPayload()))
                    .toList();
            assertThat(facts.stream()
                            .flatMap(fact ->
                                    ConsentExpiryRules.expired(facts, fact.number(), LAST_DAY.plusDays(21)).stream()))
                    .as(household.value())
                    .isEmpty();
        });
        assertThat(of(ConsentGiven.class))
                .anyMatch(consent ->
                        consent.untilDate() != null && consent.untilDate().isAfter(LAST_DAY.plusDays(21)));
    }
}
