package nl.veerkracht.projections.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.StrengthRecorded;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.BottomLineSet;
import nl.veerkracht.domain.supportplan.events.ConferenceRequested;
import nl.veerkracht.domain.supportplan.events.ConferenceScheduled;
import nl.veerkracht.domain.supportplan.events.FollowUpDone;
import nl.veerkracht.domain.supportplan.events.GoalChanged;
import nl.veerkracht.domain.supportplan.events.GoalSet;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.supportplan.PlanFile;
import org.jspecify.annotations.Nullable;

/**
 * The free texts that somebody must read again after an erasure. A text that names the erased person as a subject opens no more;
 * one that does not may speak of them all the same, and only a reader can tell.
 */
public final class TextsForReview {

    private TextsForReview() {}

    /**
     * One text to read again.
     *
     * @param planId the plan in which the entry stands; null for one of the household's own file
     * @param entry the number of the entry in that file
     * @param kind the logical name of the entry
     * @param validOn the day it is about
     * @param stands whether the entry stands; a text that was corrected or withdrawn can still be read in the timeline
     * @param text the text, sealed
     */
    public record ForReview(
            @Nullable PlanId planId,
            long entry,
            String kind,
            @Nullable LocalDate validOn,
            boolean stands,
            PersonalValue text) {}

    /**
     * @param file the file, whole
     * @param plans the household's plans, whole
     * @param erased the erased persons who appear in them, with the moment of each erasure
     * @return the texts that can still be read and were there at the last of these moments; none when nobody was erased
     */
    public static List<ForReview> of(CaseFile file, List<PlanFile> plans, Map<PersonId, Instant> erased) {
        if (erased.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        forReview(null, file.entries(), erased),
                        plans.stream().flatMap(plan -> forReview(plan.planId(), plan.entries(), erased)))
                .toList();
    }

    private static Stream<ForReview> forReview(
            @Nullable PlanId planId, List<Entry> entries, Map<PersonId, Instant> erased) {
        Instant last = Collections.max(erased.values());
        return entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(last))
                .flatMap(entry -> text(entry.fact())
                        .map(text -> new ForReview(
                                planId, entry.number(), entry.name(), entry.validOn(), entry.stands(), text))
                        .stream())
                .filter(review -> Collections.disjoint(review.text().subjects(), erased.keySet()));
    }

    private static Optional<PersonalValue> text(DatedEvent fact) {
        if (fact instanceof StrengthRecorded strength) {
            return Optional.of(strength.text());
        }
        if (fact instanceof CaseHandedOver handover) {
            return Optional.ofNullable(handover.summary());
        }
        return textOfPlan(fact);
    }

    private static Optional<PersonalValue> textOfPlan(DatedEvent fact) {
        if (fact instanceof GoalSet goal) {
            return Optional.of(goal.text());
        } else if (fact instanceof GoalChanged goal) {
            return Optional.ofNullable(goal.text());
        }
        return fact instanceof ActionAgreed action ? Optional.of(action.text()) : textOfConference(fact);
    }

    private static Optional<PersonalValue> textOfConference(DatedEvent fact) {
        if (fact instanceof ConferenceRequested request) {
            return Optional.of(request.question());
        } else if (fact instanceof BottomLineSet bottomLine) {
            return Optional.of(bottomLine.conditions());
        } else if (fact instanceof ConferenceScheduled scheduled) {
            return Optional.of(scheduled.place());
        }
        return fact instanceof FollowUpDone call ? Optional.ofNullable(call.note()) : Optional.empty();
    }
}
