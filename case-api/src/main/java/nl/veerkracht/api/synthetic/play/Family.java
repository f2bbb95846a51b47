package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.domain.household.events.HouseholdType;
import nl.veerkracht.domain.household.events.MemberRole;
import org.jspecify.annotations.Nullable;

/**
 * Who lives together.
 *
 * @param members the person in the middle first
 * @param unborn a child that is on its way; null when there is none
 */
record Family(
        HouseholdType type,
        Names.Culture culture,
        List<Member> members,
        @Nullable Person unborn) {

    private static final double SINGLE_PARENTS = 0.45;
    private static final double WITH_GRANDPARENT = 0.10;
    private static final double CHILDREN = 1.55;
    private static final double COUPLES_WITHOUT_CHILDREN = 0.3;

    /** Somebody who lives there. */
    record Member(Person person, MemberRole role) {}

    static Family of(Life life, Names names) {
        Chance chance = life.chance.of("family");
        Names.Culture culture = names.culture(chance);
        return life.course.isYouth()
                ? withChildren(life, names, culture, chance)
                : without(life, names, culture, chance);
    }

    /** @return the person in the middle */
    Person central() {
        return members.get(0).person();
    }

    List<Person> children() {
        return members.stream()
                .filter(member -> member.role() == MemberRole.CHILD)
                .map(Member::person)
                .toList();
    }

    List<Person> adults() {
        return members.stream()
                .filter(member -> member.role() != MemberRole.CHILD)
                .map(Member::person)
                .toList();
    }

    /** @return who lives there besides the person in the middle and is grown up; the eldest generation last */
    List<Person> otherAdults() {
        return adults().subList(1, adults().size());
    }

    private static Family withChildren(Life life, Names names, Names.Culture culture, Chance chance) {
        LocalDate day = life.course.registered();
        String surname = chance.oneOf(culture.surnames());
        boolean grandparent = chance.happens(WITH_GRANDPARENT);
        boolean single = !grandparent && chance.happens(SINGLE_PARENTS / (1 - WITH_GRANDPARENT));
        boolean mother = chance.happens(single ? 0.85 : 0.6);
        int age = chance.between(25, 46);
        List<Member> members = new ArrayList<>();
        members.add(new Member(
                adult(life, "parent", names.named(culture, mother, surname, chance), age, chance), MemberRole.PARENT));
        if (!single) {
            Names.Name name = names.name(culture, !mother, chance);
            members.add(new Member(
                    adult(life, "other parent", name, age + chance.between(-3, 5), chance), MemberRole.PARENT));
        }
        if (grandparent) {
            Names.Name name = names.named(culture, true, surname, chance);
            members.add(new Member(
                    adult(life, "grandmother", name, age + chance.between(22, 30), chance), MemberRole.RESIDENT));
        }
        int children = Math.min(4, 1 + chance.rounded(Math.max(0, chance.around(CHILDREN - 1, 0.9))));
        for (int child = 0; child < children; child++) {
            Names.Name name = names.named(culture, chance.happens(0.5), surname, chance);
            LocalDate born = day.minusDays(chance.between(200, 365 * Math.min(16, age - 19)));
            members.add(new Member(Person.of(life.chance, "child " + child, life.apart(name), born), MemberRole.CHILD));
        }
        Person unborn = life.course.birth()
                ? Person.of(
                        life.chance,
                        "unborn",
                        life.apart(names.named(culture, chance.happens(0.5), surname, chance)),
                        null)
                : null;
        HouseholdType type = grandparent
                ? HouseholdType.MULTI_GENERATION
                : single ? HouseholdType.SINGLE_PARENT : HouseholdType.COUPLE_WITH_CHILDREN;
        return new Family(type, culture, List.copyOf(members), unborn);
    }

    private static Family without(Life life, Names names, Names.Culture culture, Chance chance) {
        boolean couple = chance.happens(COUPLES_WITHOUT_CHILDREN) && life.course.ending() != Course.Ending.DIES;
        boolean woman = chance.happens(0.45);
        int age = chance.between(28, 74);
        List<Member> members = new ArrayList<>();
        members.add(new Member(
                adult(life, "resident", names.name(culture, woman, chance), age, chance), MemberRole.RESIDENT));
        if (couple) {
            Names.Name name = names.name(culture, !woman, chance);
            members.add(
                    new Member(adult(life, "partner", name, age + chance.between(-5, 5), chance), MemberRole.PARTNER));
        }
        return new Family(couple ? HouseholdType.COUPLE : HouseholdType.SINGLE, culture, List.copyOf(members), null);
    }

    private static Person adult(Life life, String which, Names.Name name, int age, Chance chance) {
        LocalDate born = life.course.registered().minusDays(Person.daysOf(age) + chance.between(1, 360));
        return Person.of(life.chance, which, life.apart(name), born);
    }
}
