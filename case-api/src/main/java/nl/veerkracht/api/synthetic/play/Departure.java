package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.domain.household.HouseholdCommand;
import nl.veerkracht.domain.household.events.HouseholdType;
import nl.veerkracht.domain.household.events.LeavingReason;
import nl.veerkracht.domain.household.events.LifeDomain;
import org.jspecify.annotations.Nullable;

/**
 * Who goes from a household in which others stay.
 *
 * @param person null when nobody goes
 * @param on the first day without that person
 */
record Departure(@Nullable Person person, LocalDate on, LeavingReason reason) {

    static final Departure NOBODY = new Departure(null, LocalDate.MAX, LeavingReason.OTHER);

    private static final double SOMEBODY_LEAVES = 0.06;

    /** @return whether {@code other} has gone by {@code day} */
    boolean isOf(@Nullable Person other, LocalDate day) {
        return person != null && person.equals(other) && !day.isBefore(on);
    }

    /** @return whether a grown-up of it can die, and the household goes on */
    static boolean canBereave(Life life) {
        return !life.family.otherAdults().isEmpty() && life.course.ending() == Course.Ending.GOES_ON;
    }

    /**
     * Draws whether somebody goes: after the plan was made, so that nobody is asked to a meeting who has gone, and before it is
     * written what becomes of it, since who has gone does nothing for it any more.
     *
     * @param planned the day from which the plan can have an effect
     */
    static Departure drawn(Life life, LocalDate planned) {
        Chance chance = life.chance.of("leaving");
        List<Person> others = life.family.otherAdults();
        if (life.bereaved) {
            Person who = others.get(others.size() - 1);
            return new Departure(who, planned.plusDays(chance.between(15, 60)), LeavingReason.DECEASED);
        } else if (!life.course.isYouth() || !chance.happens(SOMEBODY_LEAVES)) {
            return NOBODY;
        }
        boolean couple = life.family.type() == HouseholdType.COUPLE_WITH_CHILDREN;
        List<Person> children = life.family.children();
        return new Departure(
                couple ? others.get(0) : children.get(children.size() - 1),
                life.course.enrolled().plusDays(chance.between(240, 420)),
                couple ? LeavingReason.RELATIONSHIP_ENDED : LeavingReason.OUT_OF_HOME_PLACEMENT);
    }

    /** Records it, and what it does to who stays. */
    void write(Life life) {
        if (person == null) {
            return;
        }
        life.diary.soon(
                on,
                by -> new HouseholdCommand.RemoveMember(life.household, by, person.id(), on, reason),
                life.since(person));
        if (reason == LeavingReason.DECEASED) {
            Intake.concern(
                    life,
                    LifeDomain.MENTAL_HEALTH,
                    on.plusDays(life.chance.of("mourning").between(10, 40)));
        }
    }
}
