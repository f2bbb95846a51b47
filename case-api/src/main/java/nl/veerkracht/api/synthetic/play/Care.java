package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.api.synthetic.EventIds;
import nl.veerkracht.domain.agenda.AgendaCommand;
import nl.veerkracht.domain.household.CareCommand;
import nl.veerkracht.domain.household.HouseholdCommand.CorrectEntry;
import nl.veerkracht.domain.household.events.CareForm;
import nl.veerkracht.domain.household.events.CareIncreaseReason;
import nl.veerkracht.domain.household.events.CareLaw;
import nl.veerkracht.domain.household.events.CareProduct;
import nl.veerkracht.domain.household.events.CareReductionReason;
import nl.veerkracht.domain.organisation.events.OrganisationType;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CareId;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;

/** The professional care of a household: what there is at the start, its baseline, and what becomes of it. */
final class Care {

    private static final double PERSONAL_BUDGET = 0.08;
    /** Care that other offices arrange can outlast the file. */
    private static final Set<CareLaw> NOT_OF_THE_MUNICIPALITY = Set.of(CareLaw.WLZ, CareLaw.ZVW, CareLaw.OTHER);

    private final Life life;
    private final Chance chance;
    private final List<Arrangement> arrangements = new ArrayList<>();

    Care(Life life) {
        this.life = life;
        this.chance = life.chance.of("care");
    }

    /** One arrangement, as it is written so far. */
    private static final class Arrangement {

        final CareId id;
        final Themes.Care care;
        int volume;
        Written written;

        Arrangement(CareId id, Themes.Care care, int volume, Written written) {
            this.id = id;
            this.care = care;
            this.volume = volume;
            this.written = written;
        }
    }

    /** What ran already when the file was opened, and the baseline against which all that follows is held. */
    void atTheStart() {
        int many = Math.min(life.theme.care().size(), chance.between(1, 2));
        List<Written> started = new ArrayList<>();
        for (Themes.Care care : life.theme.care().subList(0, many)) {
            Arrangement arrangement = start(care);
            arrangements.add(arrangement);
            started.add(arrangement.written);
        }
        started.add(life.enrolled);
        LocalDate on = life.course.enrolled().plusDays(chance.between(2, 9));
        life.baseline = life.diary.soon(
                on,
                by -> new CareCommand.RecordBaseline(life.household, by, life.world.programme(), on),
                started.toArray(Written[]::new));
    }

    private Arrangement start(Themes.Care care) {
        CareId id = CareId.of(life.chance.id("care " + arrangements.size()));
        OrganisationId provider = provider(care.by());
        // In fewer hours than two there is nothing to take away by halves.
        int volume = chance.between(Math.max(2, care.from()), care.until());
        LocalDate from = life.course.registered().minusDays(chance.between(30, 300));
        CareForm form = chance.happens(PERSONAL_BUDGET) ? CareForm.PERSONAL_BUDGET : CareForm.IN_KIND;
        Written written = life.diary.soon(
                life.course.registered().plusDays(chance.between(0, 14)),
                by -> new CareCommand.StartCare(
                        life.household,
                        by,
                        id,
                        new CareProduct(care.law(), care.category(), null),
                        provider,
                        volume,
                        care.unit(),
                        care.frequency(),
                        form,
                        from,
                        null),
                life.since(life.family.central()));
        return new Arrangement(id, care, volume, written);
    }

    private OrganisationId provider(OrganisationType type) {
        return life.world.organisation(type, chance).id();
    }

    /** What becomes of it, after {@code planned}: the day from which a plan can have an effect. */
    void takesItsCourse(LocalDate planned) {
        LocalDate on = planned.plusDays(chance.between(45, 110));
        Arrangement first = arrangements.get(0);
        switch (life.course.trend()) {
            case STAYS -> {}
            case RISES -> increase(first, first.volume + chance.between(1, 3), on, need());
            case FALLS -> falls(first, on);
            case RELAPSES -> relapses(first, on);
        }
    }

    private CareIncreaseReason need() {
        return chance.oneOf(List.of(CareIncreaseReason.NEED_GREW, CareIncreaseReason.CRISIS));
    }

    private void falls(Arrangement first, LocalDate on) {
        reduce(first, Math.max(1, first.volume / 2), on, chance.happens(0.4));
        if (chance.happens(0.45)) {
            end(first, on.plusDays(chance.between(90, 180)), CareReductionReason.GOAL_REACHED);
        }
    }

    /** The circle took over more than it could carry. */
    private void relapses(Arrangement first, LocalDate on) {
        int before = first.volume;
        reduce(first, Math.max(1, first.volume / 2), on, false);
        LocalDate again = on.plusDays(chance.between(35, 75));
        Written increase = increase(first, before, again, CareIncreaseReason.NETWORK_FELL_AWAY);
        if (increase.isNever()) {
            return;
        }
        life.earlyReview = life.diary.automated(
                increase.at().plusSeconds(2),
                life.world.place().automation("early-review"),
                null,
                cause -> EventIds.of(life.household.value(), cause.entry()),
                increase,
                by -> new AgendaCommand.AskEarlyReview(
                        AgendaId.of(life.household), life.household, by, increase.entry()));
    }

    private void reduce(Arrangement care, int volume, LocalDate on, boolean ahead) {
        if (volume >= care.volume) {
            return;
        }
        List<PersonId> circle = chance.some(life.circleOn(life.course.enrolled()), 2).stream()
                .map(friend -> friend.person().id())
                .toList();
        boolean network = !circle.isEmpty() && life.course.conference() == Course.Application.PLAN_WITH_MEETING;
        CareReductionReason reason =
                network ? CareReductionReason.NETWORK_TAKES_OVER : CareReductionReason.GOAL_REACHED;
        Set<PersonId> by = network ? Set.copyOf(circle) : Set.of();
        Written[] after = {life.baseline, care.written};
        care.written = ahead
                ? life.diary.ahead(
                        on.minusDays(chance.between(7, 35)),
                        on,
                        who -> reduced(who, care, volume, on, reason, by),
                        after)
                : life.diary.soon(on, who -> reduced(who, care, volume, on, reason, by), after);
        care.volume = volume;
    }

    private CareCommand.ReduceCare reduced(
            By who, Arrangement care, int volume, LocalDate on, CareReductionReason reason, Set<PersonId> by) {
        return new CareCommand.ReduceCare(
                life.household, who, care.id, volume, care.care.unit(), care.care.frequency(), on, reason, by);
    }

    private Written increase(Arrangement care, int volume, LocalDate on, CareIncreaseReason reason) {
        care.written = life.diary.soon(
                on,
                by -> new CareCommand.IncreaseCare(
                        life.household, by, care.id, volume, care.care.unit(), care.care.frequency(), on, reason),
                life.baseline,
                care.written);
        care.volume = volume;
        return care.written;
    }

    private void end(Arrangement care, LocalDate on, CareReductionReason reason) {
        Written ended = life.diary.soon(
                on,
                by -> new CareCommand.EndCare(life.household, by, care.id, on, reason, Set.of()),
                life.baseline,
                care.written);
        if (!ended.isNever()) {
            care.written = ended;
            care.volume = 0;
        }
    }

    /** What professionals really did, quarter by quarter. */
    void involvement() {
        OrganisationId provider = provider(arrangements.get(0).care.by());
        LocalDate from = life.course.enrolled();
        for (int quarter = 0; quarter < 12; quarter++) {
            LocalDate first = from.plusDays(91L * quarter);
            LocalDate until = first.plusDays(91);
            int contacts = Math.max(1, (int) Math.round(chance.around(11 - 0.5 * quarter, 3)));
            int minutes = contacts * chance.between(40, 75);
            Slip slip = new Slip(
                    by -> involved(by, provider, first, until, contacts * 2, minutes * 2),
                    CorrectionReason.TYPING_ERROR,
                    (by, entry, reason) -> new CorrectEntry(
                            life.household,
                            by,
                            entry,
                            reason,
                            involved(by, provider, first, until, contacts, minutes)));
            life.diary.later(until, by -> involved(by, provider, first, until, contacts, minutes), slip, life.enrolled);
        }
    }

    private CareCommand.RecordProfessionalInvolvement involved(
            By by, OrganisationId provider, LocalDate from, LocalDate until, int contacts, int minutes) {
        return new CareCommand.RecordProfessionalInvolvement(
                life.household, by, provider, from, until, contacts, minutes);
    }

    /** @return whether the municipality arranges nothing any more */
    boolean isOver() {
        return arrangements.stream()
                .filter(care -> !NOT_OF_THE_MUNICIPALITY.contains(care.care.law()))
                .allMatch(care -> care.volume == 0);
    }

    /** Ends what still runs, because the household goes. */
    void endAll(LocalDate on, CareReductionReason reason) {
        arrangements.stream().filter(care -> care.volume > 0).forEach(care -> end(care, on, reason));
    }
}
