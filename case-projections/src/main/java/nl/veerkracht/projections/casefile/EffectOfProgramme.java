package nl.veerkracht.projections.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.projections.casefile.CaseFilePicture.Enrolment;

/**
 * The published definition of what counts as an effect of a programme ({@code docs/definitions/effect-of-the-programme.md}). An
 * event says that care became less and why it was said to; whether that is an effect is said here, so that another version
 * gives another answer about the same events.
 *
 * @param version its version
 * @param counts which reasons for less care, or none, count
 */
public record EffectOfProgramme(int version, Predicate<CareReductionReason> counts) {

    /** By what this definition is named wherever its answers stand. */
    public static final String ID = "effect-of-the-programme";

    /** The version that is used. */
    public static final EffectOfProgramme CURRENT = new EffectOfProgramme(1, EffectOfProgramme::countsInVersion1);

    public EffectOfProgramme {
        Objects.requireNonNull(counts, "counts");
    }

    /**
     * Whether a reduction or an end is an effect of a programme.
     *
     * @param definition the definition by which this was decided
     * @param definitionVersion its version
     * @param counts whether it is
     */
    public record Effect(String definition, int definitionVersion, boolean counts) {}

    /**
     * @param reason why there is less care, or none
     * @param on the first day with less care, or none
     * @param enrolments the participations of the household, those that begin later among them
     */
    Effect of(CareReductionReason reason, LocalDate on, List<Enrolment> enrolments) {
        return new Effect(
                ID, version, counts.test(reason) && enrolments.stream().anyMatch(enrolment -> isDuring(enrolment, on)));
    }

    /** What became less on the first day of a participation shows in its baseline, and is no effect of it. */
    private static boolean isDuring(Enrolment enrolment, LocalDate on) {
        LocalDate ended = enrolment.endedOn();
        return on.isAfter(enrolment.enrolledOn()) && (ended == null || on.isBefore(ended));
    }

    private static boolean countsInVersion1(CareReductionReason reason) {
        return switch (reason) {
            case NETWORK_TAKES_OVER, GOAL_REACHED -> true;
            case AT_REQUEST,
                    CLIENT_CHOICE,
                    MOVED_TO_WLZ_OR_ZVW,
                    CHILD_TURNED_ADULT,
                    MOVED_AWAY,
                    DECEASED,
                    BUDGET_OR_WAITING_LIST,
                    OTHER -> false;
        };
    }
}
