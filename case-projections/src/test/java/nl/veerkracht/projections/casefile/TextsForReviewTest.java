package nl.veerkracht.projections.casefile;

import static nl.veerkracht.projections.casefile.History.FATHER;
import static nl.veerkracht.projections.casefile.History.HOUSEHOLD;
import static nl.veerkracht.projections.casefile.History.MOTHER;
import static nl.veerkracht.projections.casefile.History.NEIGHBOUR;
import static nl.veerkracht.projections.casefile.History.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.veerkracht.domain.contract.EventCatalog;
import nl.veerkracht.domain.contract.EventSamples;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.LifeDomain;
import nl.veerkracht.domain.household.events.MemberRole;
import nl.veerkracht.domain.household.events.StrengthRecorded;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.supportplan.events.FamilyGroupPlanOffered;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import nl.veerkracht.projections.casefile.TextsForReview.ForReview;
import nl.veerkracht.projections.platform.RecordedEvent;
import nl.veerkracht.projections.supportplan.PlanFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextsForReviewTest {

    private static final Map<PersonId, Instant> NEIGHBOUR_ERASED =
            Map.of(NEIGHBOUR, Instant.parse("2024-03-01T12:00:00Z"));

    @Test
    void given_nobody_erased__then_there_is_nothing_to_review() {
        assertThat(TextsForReview.of(History.registered().then(strength(MOTHER)).file(), List.of(), Map.of()))
                .isEmpty();
    }

    @Test
    void given_an_erased_person__then_the_texts_that_do_not_name_them_are_for_review() {
        CaseFile file = History.registered()
                .then(History.member(MOTHER, MemberRole.PARENT, "2024-01-15"))
                .then(strength(MOTHER))
                .then(strength(MOTHER, NEIGHBOUR))
                .then(handover(summary(MOTHER, FATHER)))
                .file();

        assertThat(TextsForReview.of(file, List.of(), NEIGHBOUR_ERASED))
                .containsExactly(
                        new ForReview(null, 3, "household.strength-recorded", day("2024-02-01"), true, summary(MOTHER)),
                        new ForReview(
                                null,
                                5,
                                "household.case-handed-over",
                                day("2024-02-10"),
                                true,
                                summary(MOTHER, FATHER)));
    }

    @Test
    void given_a_text_that_was_withdrawn__then_it_is_for_review_too_because_the_timeline_shows_it() {
        CaseFile file = History.registered()
                .then(strength(MOTHER))
                .then(new EntryWithdrawn(HOUSEHOLD, 2, CorrectionReason.WRONG_FILE))
                .file();

        assertThat(TextsForReview.of(file, List.of(), NEIGHBOUR_ERASED))
                .extracting(ForReview::entry, ForReview::stands)
                .containsExactly(tuple(2L, false));
    }

    @Test
    void given_a_text_of_after_the_erasure__then_it_is_not_for_review() {
        CaseFile file = History.registered()
                .at("2024-03-01T12:00:00Z")
                .then(strength(MOTHER))
                .at("2024-03-01T12:00:01Z")
                .then(strength(MOTHER))
                .file();

        assertThat(TextsForReview.of(file, List.of(), NEIGHBOUR_ERASED))
                .extracting(ForReview::entry)
                .containsExactly(2L);
    }

    @Test
    void given_a_handover_without_a_summary__then_there_is_no_text_to_review() {
        assertThat(TextsForReview.of(History.registered().then(handover(null)).file(), List.of(), NEIGHBOUR_ERASED))
                .isEmpty();
    }

    /** Every text that a plan can hold, so that one which is added later is not forgotten here. */
    @Test
    void given_a_plan_with_every_text_that_it_can_hold__then_each_is_for_review() {
        List<PlanEvent> samples = EventSamples.all().stream()
                .filter(sample -> sample.kind().equals("full") && sample.event() instanceof PlanEvent)
                .map(sample -> (PlanEvent) sample.event())
                .filter(sample -> !(sample instanceof DatedEvent.Withdrawal))
                .toList();
        List<String> sealed = samples.stream()
                .filter(sample -> Arrays.stream(sample.getClass().getRecordComponents())
                        .anyMatch(component -> component.getType() == PersonalValue.class))
                .map(sample -> EventCatalog.of(sample.getClass()).orElseThrow().name())
                .toList();

        assertThat(samples.stream()
                        .flatMap(sample ->
                                TextsForReview.of(
                                        CaseFile.empty(HOUSEHOLD), List.of(planWith(sample)), NEIGHBOUR_ERASED)
                                        .stream())
                        .map(ForReview::kind))
                .containsExactlyElementsOf(sealed)
                .containsExactlyInAnyOrder(
                        "support-plan.goal-set",
                        "support-plan.goal-changed",
                        "support-plan.action-agreed",
                        "support-plan.conference-requested",
                        "support-plan.bottom-line-set",
                        "support-plan.conference-scheduled",
                        "support-plan.follow-up-done");
    }

    /** The samples correct entry 3. */
    private static PlanFile planWith(PlanEvent sample) {
        PlanEvent filler = new FamilyGroupPlanOffered(sample.planId(), HOUSEHOLD, day("2024-01-15"), null);
        List<RecordedEvent<PlanEvent>> history = new ArrayList<>();
        for (PlanEvent event : List.of(filler, filler, filler, filler, sample)) {
            history.add(new RecordedEvent<>(
                    sample.planId().value(),
                    history.size(),
                    Instant.parse("2024-02-01T09:00:00Z"),
                    History.FATIMA,
                    event));
        }
        return PlanFile.foldAll(PlanFile.empty(sample.planId()), history);
    }

    private static StrengthRecorded strength(PersonId... subjects) {
        return new StrengthRecorded(HOUSEHOLD, LifeDomain.HOUSING, summary(subjects), day("2024-02-01"), null);
    }

    private static CaseHandedOver handover(@Nullable PersonalValue summary) {
        return new CaseHandedOver(
                HOUSEHOLD, "fatima", "karin", "hoogezand", "zuidbroek", summary, day("2024-02-10"), null);
    }

    private static PersonalValue summary(PersonId... subjects) {
        return PersonalValue.sealed(List.of(subjects), "c2VhbGVk");
    }
}
