package nl.veerkracht.projections.worklist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.veerkracht.domain.agenda.events.ObligationKind;
import nl.veerkracht.domain.household.events.ConsentEndReason;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.ConsentGiver;
import nl.veerkracht.domain.household.events.ConsentScope;
import nl.veerkracht.domain.household.events.ConsentWithdrawn;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.projections.casefile.CaseFilePicture;
import nl.veerkracht.projections.casefile.CaseFilePicture.CircleMember;
import nl.veerkracht.projections.casefile.CaseFilePicture.Member;
import nl.veerkracht.projections.platform.DatedFacts;
import nl.veerkracht.projections.platform.DatedFacts.Fact;
import nl.veerkracht.projections.platform.Entry;
import org.jspecify.annotations.Nullable;

/**
 * When consents have to be asked anew: before they end, and when a child reaches an age from which others consent. The consent of
 * whoever belongs neither to the household nor to its circle any more is nobody's work.
 */
final class ConsentObligations {

    private static final Map<TermCode, ObligationKind> AGES = Map.of(
            TermCode.CHILD_CONSENTS_TOO, ObligationKind.CONSENT_OF_CHILD_TOO,
            TermCode.CHILD_CONSENTS_ALONE, ObligationKind.CONSENT_OF_CHILD_ALONE,
            TermCode.COMES_OF_AGE, ObligationKind.CONSENT_OF_ADULT);

    private final DatedFacts facts;
    private final CaseFilePicture picture;
    private final Terms terms;
    private final LocalDate day;
    private final Birthdays birthdays;

    ConsentObligations(DatedFacts facts, CaseFilePicture picture, Terms terms, LocalDate day, Birthdays birthdays) {
        this.facts = facts;
        this.picture = picture;
        this.terms = terms;
        this.day = day;
        this.birthdays = birthdays;
    }

    /** What changes a consent: another one for the same, or its withdrawal. */
    private record Change(LocalDate on, DatedEvent fact) {

        boolean isTakenBack() {
            return fact instanceof ConsentWithdrawn withdrawn && withdrawn.reason() == ConsentEndReason.TAKEN_BACK;
        }

        boolean isBy(ConsentGiver giver) {
            return fact instanceof ConsentGiven given && given.by() == giver;
        }
    }

    /** A birthday from which others consent; while only the month is known, from its first day to its last. */
    private record Birthday(@Nullable LocalDate exact, YearMonth month) {

        LocalDate first() {
            return exact == null ? month.atDay(1) : exact;
        }

        LocalDate last() {
            return exact == null ? month.atEndOfMonth() : exact;
        }
    }

    List<Awaited> all() {
        List<Awaited> awaited = new ArrayList<>();
        Set<PersonId> around = around();
        around.removeAll(birthdays.erased());
        facts.until(day, ConsentGiven.class)
                .filter(given -> around.contains(given.event().personId()))
                .forEach(given -> {
                    List<Change> changes = changes(given);
                    ending(given, changes).ifPresent(awaited::add);
                    AGES.forEach((age, kind) -> atAge(given, changes, age, kind).ifPresent(awaited::add));
                });
        return awaited;
    }

    private Set<PersonId> around() {
        Set<PersonId> around = new HashSet<>();
        picture.members().stream().map(Member::personId).forEach(around::add);
        picture.circle().stream().map(CircleMember::personId).forEach(around::add);
        return around;
    }

    private List<Change> changes(Fact<ConsentGiven> given) {
        PersonId person = given.event().personId();
        ConsentScope scope = given.event().scope();
        return facts.until(day)
                .filter(entry -> isAbout(entry.fact(), person, scope) && isAfter(entry, given))
                .map(entry -> new Change(DatedFacts.validOn(entry), entry.fact()))
                .toList();
    }

    private static boolean isAbout(DatedEvent fact, PersonId person, ConsentScope scope) {
        return fact instanceof ConsentGiven given && given.personId().equals(person) && given.scope() == scope
                || fact instanceof ConsentWithdrawn withdrawn
                        && withdrawn.personId().equals(person)
                        && withdrawn.scope() == scope;
    }

    private static boolean isAfter(Entry entry, Fact<ConsentGiven> given) {
        int byDate = DatedFacts.validOn(entry).compareTo(given.from());
        return byDate > 0 || byDate == 0 && entry.place() > given.place();
    }

    /**
     * Asked anew before it ends: done by the next consent, and by who takes it back. That it is withdrawn because it ended answers
     * nothing.
     */
    private Optional<Awaited> ending(Fact<ConsentGiven> given, List<Change> changes) {
        LocalDate until = given.event().untilDate();
        if (until == null || !until.isAfter(given.from())) {
            return Optional.empty();
        }
        Predicate<Change> answers = change -> change.fact() instanceof ConsentGiven || change.isTakenBack();
        return Optional.of(Awaited.agreed(
                        ObligationKind.CONSENT_ENDS,
                        given.event().personId().value(),
                        given.place(),
                        given.from(),
                        until.minusDays(1))
                .concerning(given.event().personId())
                .done(first(changes, answers)));
    }

    /** Done by the child's own consent from the birthday on, or by a withdrawal. */
    private Optional<Awaited> atAge(Fact<ConsentGiven> given, List<Change> changes, TermCode age, ObligationKind kind) {
        PersonId person = given.event().personId();
        Birthday birthday = birthday(person, age).orElse(null);
        if (birthday == null || !heldAt(given, changes, birthday)) {
            return Optional.empty();
        }
        Predicate<Change> answers = change -> !change.on().isBefore(birthday.first())
                && (change.isBy(ConsentGiver.SELF) || change.fact() instanceof ConsentWithdrawn);
        return Optional.of(new Awaited(
                new ObligationKey(kind, person.value(), given.place()),
                person,
                null,
                given.from(),
                birthday.exact(),
                birthday.month(),
                age,
                null,
                first(changes, answers).orElse(null)));
    }

    private Optional<Birthday> birthday(PersonId person, TermCode age) {
        return picture.members().stream()
                .filter(member -> member.personId().equals(person)
                        && member.bornIn() != null
                        && !member.bornIn().isAfter(YearMonth.from(day)))
                .findFirst()
                .map(member -> birthdays
                        .of(person)
                        .map(born -> terms.end(age, born))
                        .map(exact -> new Birthday(exact, YearMonth.from(exact)))
                        .orElseGet(() -> new Birthday(null, month(age, member))));
    }

    private YearMonth month(TermCode age, Member member) {
        return YearMonth.from(
                terms.end(age, Objects.requireNonNull(member.bornIn()).atDay(1)));
    }

    /** Whether the consent was given before that birthday and still held on it. */
    private static boolean heldAt(Fact<ConsentGiven> given, List<Change> changes, Birthday birthday) {
        LocalDate until = given.event().untilDate();
        boolean givenBefore = given.from().isBefore(birthday.first())
                || given.event().by() != ConsentGiver.SELF && given.from().isBefore(birthday.last());
        boolean changedBefore = changes.stream().anyMatch(change -> change.on().isBefore(birthday.first()));
        return givenBefore && !changedBefore && (until == null || until.isAfter(birthday.first()));
    }

    private static Optional<LocalDate> first(List<Change> changes, Predicate<Change> answers) {
        return changes.stream().filter(answers).map(Change::on).findFirst();
    }
}
