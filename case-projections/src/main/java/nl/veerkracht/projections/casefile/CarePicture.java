package nl.veerkracht.projections.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkracht.domain.household.events.BaselineCare;
import nl.veerkracht.domain.household.events.CareForm;
import nl.veerkracht.domain.household.events.CareFrequency;
import nl.veerkracht.domain.household.events.CareIncreaseReason;
import nl.veerkracht.domain.household.events.CareProduct;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.domain.household.events.CareUnit;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.ProgrammeId;
import nl.veerkracht.projections.platform.DatedFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about professional care on one day; see {@link CaseFilePicture}.
 *
 * @param running the care that is given on the day
 * @param agreed the care that is agreed to start later
 * @param former the care that ended before, or on the day
 * @param totals what the running care adds up to
 * @param baselines those of the day or before
 * @param involvements what professionals really did, in periods that began by the day
 */
public record CarePicture(
        List<Care> running,
        List<Care> agreed,
        List<Care> former,
        CareHoursPerWeek.Totals totals,
        List<Baseline> baselines,
        List<Involvement> involvements) {

    /** @return what these facts of a file say about professional care on {@code day} */
    public static CarePicture of(DatedFacts facts, LocalDate day) {
        return new ProfessionalCare(facts, day, EffectOfProgramme.CURRENT).picture();
    }

    /**
     * @return how much of the care that is given on {@code day} is counted in {@code unit}, a week, in hundredths; without what was
     *     arranged for a time of which no end is known
     */
    public static BigDecimal perWeek(DatedFacts facts, LocalDate day, CareUnit unit) {
        return new ProfessionalCare(facts, day, EffectOfProgramme.CURRENT).perWeek(unit);
    }

    /**
     * One care arrangement.
     *
     * @param entry the entry of its start
     * @param volume on the day; of care that starts later that of its start, of former care its last one
     * @param hoursPerWeek of this volume; null when no hours can be made of it
     * @param fromDate first day of the care
     * @param untilDate first day without it, as it was arranged at the start or recorded since, which may lie ahead; null while no
     *     end is known
     * @param changes what made it less or more, or ended it, by the day
     * @param agreedChanges what is agreed to do so later
     */
    public record Care(
            long entry,
            CareId careId,
            CareProduct product,
            OrganisationId organisationId,
            CareForm form,
            int volume,
            CareUnit unit,
            CareFrequency frequency,
            @Nullable BigDecimal hoursPerWeek,
            LocalDate fromDate,
            @Nullable LocalDate untilDate,
            List<Change> changes,
            List<Change> agreedChanges) {}

    /** What happens to care. */
    public enum Kind {
        REDUCED,
        INCREASED,
        ENDED
    }

    /**
     * One change of an arrangement.
     *
     * @param fromVolume the volume just before, as the file tells it now
     * @param toVolume the volume from then on; 0 after the end
     * @param reason why there is less care, or none; null for an increase
     * @param increaseReason why there is more; null otherwise
     * @param takenOverBy who of the household or its circle does it from then on
     * @param effect whether it counts as an effect of a programme; null for an increase
     */
    public record Change(
            long entry,
            Kind kind,
            LocalDate fromDate,
            int fromVolume,
            int toVolume,
            @Nullable CareReductionReason reason,
            @Nullable CareIncreaseReason increaseReason,
            Set<PersonId> takenOverBy,
            EffectOfProgramme.@Nullable Effect effect) {}

    /**
     * Where the household stood when a participation began: a snapshot of the moment at which it was recorded.
     *
     * @param totals what its care added up to
     */
    public record Baseline(
            long entry,
            ProgrammeId programmeId,
            LocalDate on,
            int networkSize,
            List<BaselineCare> care,
            CareHoursPerWeek.Totals totals) {

        /** @return the same of the care of the baseline, by the same reckoning */
        public BigDecimal perWeek(CareUnit unit) {
            return CareHoursPerWeek.perWeek(
                    unit, care.stream().map(Baseline::volume).toList());
        }

        static CareHoursPerWeek.Volume volume(BaselineCare care) {
            return new CareHoursPerWeek.Volume(
                    care.volume(), care.unit(), care.frequency(), care.fromDate(), care.untilDate());
        }
    }

    /**
     * @param fromDate first day of the period
     * @param untilDate the day after its last one
     */
    public record Involvement(
            long entry,
            OrganisationId organisationId,
            LocalDate fromDate,
            LocalDate untilDate,
            int contacts,
            int minutes) {}
}
