package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.domain.agenda.AgendaCommand;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.agenda.events.SettlementReason;
import nl.veerkracht.domain.household.events.Tie;
import nl.veerkracht.domain.household.events.TieChange;
import nl.veerkracht.domain.personaldata.PersonalValue;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.ObligationId;
import nl.veerkracht.domain.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One household while its life is written: who there is, what the file knows of them and since when, and what lies ahead. */
final class Life {

    final HouseholdId household;
    final Chance chance;
    final Course course;
    final World world;
    final Themes.Theme theme;
    final Cast cast;
    final Diary diary;
    final Family family;
    /** of whom the theme speaks; the person in the middle of a household without children */
    final Person child;

    final List<Friend> circle = new ArrayList<>();
    private final Map<PersonId, Written> known = new LinkedHashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    Written enrolled = Written.never();
    Written baseline = Written.never();
    /** who cares for the person in the middle, when somebody does */
    @Nullable
    Person carer;

    /** whether somebody of this household dies, and others live on */
    boolean bereaved;

    Departure departure = Departure.NOBODY;
    Written earlyReview = Written.never();
    final Circle circles;
    final Consents consents;
    final Care care;

    Life(World world, Course course, Chance chance, Cast cast, Diary diary) {
        this.world = world;
        this.course = course;
        this.chance = chance;
        this.cast = cast;
        this.diary = diary;
        this.household = HouseholdId.of(chance.id("household"));
        this.family = Family.of(this, world.names());
        this.theme = chance.of("theme").oneOf(world.themes().of(course.targetGroup(), family, course.enrolled()));
        this.child = theme.child(family, course.enrolled());
        this.circles = new Circle(this);
        this.consents = new Consents(this);
        this.care = new Care(this);
    }

    /** Somebody of the circle. */
    record Friend(Person person, Tie tie, TieChange change, LocalDate from, Written joined) {}

    /** A text with the persons whom it names, all known to the file when it is recorded. */
    record Text(PersonalValue value, Written[] after) {}

    /** @return {@code drawn}, or a name of its culture that nobody has around here */
    Names.Name apart(Names.Name drawn) {
        // Draws of their own: whether two names met changes nothing else in this life.
        return world.names().apart(drawn, givenNames, chance.of("name " + givenNames.size()));
    }

    void knows(Person person, Written since) {
        known.putIfAbsent(person.id(), since);
    }

    /** @return when the file came to know the person */
    Written since(Person person) {
        return known.getOrDefault(person.id(), Written.never());
    }

    /** @return who belongs to the circle on {@code day}, as far as the file knows */
    List<Friend> circleOn(LocalDate day) {
        return circle.stream()
                .filter(friend ->
                        !friend.from().isAfter(day) && !friend.joined().isNever())
                .toList();
    }

    /** @return somebody of the circle on that day; the person in the middle when there is nobody */
    Person support(LocalDate day) {
        List<Friend> there = circleOn(day);
        return there.isEmpty() ? family.central() : chance.oneOf(there).person();
    }

    /** @return {@code template} with the names of who is meant */
    Text text(String template, LocalDate day, @Nullable Person doer) {
        Person support = template.contains("{steun}") ? support(day) : family.central();
        Map<String, Person> meant = new LinkedHashMap<>();
        meant.put("{hoofd}", family.central());
        meant.put("{kind}", child);
        meant.put("{steun}", support);
        if (doer != null) {
            meant.put("{doet}", doer);
            meant.put("{ander}", doer);
        }
        String text = template;
        List<Person> named = new ArrayList<>(List.of(family.central()));
        for (Map.Entry<String, Person> one : meant.entrySet()) {
            if (template.contains(one.getKey())) {
                text = text.replace(one.getKey(), one.getValue().name().given());
                named.add(one.getValue());
            }
        }
        return new Text(
                PersonalValue.clear(named.stream().map(Person::id).toList(), text),
                named.stream().map(this::since).toArray(Written[]::new));
    }

    /** Settles what the worklist asks, when no fact answers it. */
    void settle(
            LocalDate on, ObligationKind kind, String about, Written restsOn, SettlementReason reason, Written after) {
        diary.soon(
                on,
                by -> new AgendaCommand.SettleObligation(
                        AgendaId.of(household),
                        household,
                        by,
                        ObligationId.of(household, kind.name(), about, restsOn.entry()),
                        reason,
                        on),
                after);
    }

    /** @return {@code one} in front of {@code others} */
    static Written[] after(Written one, Written... others) {
        return Stream.concat(Stream.of(one), Stream.of(others)).toArray(Written[]::new);
    }
}
