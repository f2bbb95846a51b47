package nl.veerkracht.api.synthetic.play;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.domain.household.events.CaseHandedOver;
import nl.veerkracht.domain.household.events.ChildBorn;
import nl.veerkracht.domain.household.events.ConsentEndReason;
import nl.veerkracht.domain.household.events.ConsentGiven;
import nl.veerkracht.domain.household.events.ConsentWithdrawn;
import nl.veerkracht.domain.household.events.EntryWithdrawn;
import nl.veerkracht.domain.household.events.HouseholdEnrolled;
import nl.veerkracht.domain.household.events.HouseholdMemberAdded;
import nl.veerkracht.domain.household.events.HouseholdMemberLeft;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.household.events.LeavingReason;
import nl.veerkracht.domain.household.events.Membership;
import nl.veerkracht.domain.household.events.NetworkLeavingReason;
import nl.veerkracht.domain.household.events.NetworkMemberAdded;
import nl.veerkracht.domain.household.events.NetworkMemberLeft;
import nl.veerkracht.domain.household.events.ParticipationEndReason;
import nl.veerkracht.domain.household.events.ParticipationEnded;
import nl.veerkracht.domain.household.events.ProfessionalInvolvementRecorded;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.household.events.Tie;
import nl.veerkracht.domain.household.events.TieChange;
import nl.veerkracht.domain.household.events.TieSource;
import nl.veerkracht.domain.shared.CorrectionReason;
import nl.veerkracht.domain.shared.DatedEvent;
import nl.veerkracht.domain.shared.HouseholdId;
import nl.veerkracht.domain.shared.HouseholdRelated;
import nl.veerkracht.domain.shared.PersonId;
import org.axonframework.eventhandling.DomainEventMessage;

/** What a history is like: each parameter of {@code synthetic/programme.yml}, measured in the events as the file says. */
final class HistoryMeasures {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final List<? extends DomainEventMessage<?>> messages;
    private final List<Fact> all;
    private final List<Fact> standing;
    private final Map<Parameter, Double> measures = new EnumMap<>(Parameter.class);

    /** One dated fact about a household, with when it was recorded. */
    record Fact(String stream, long number, Instant recordedAt, DatedEvent event) {

        HouseholdId household() {
            return ((HouseholdRelated) event).householdId();
        }

        LocalDate recordedOn() {
            return recordedAt.atZone(ZONE).toLocalDate();
        }
    }

    HistoryMeasures(List<? extends DomainEventMessage<?>> messages) {
        this.messages = messages;
        this.all = messages.stream()
                .filter(message ->
                        message.getPayload() instanceof DatedEvent && message.getPayload() instanceof HouseholdRelated)
                .map(message -> new Fact(
                        message.getAggregateIdentifier(),
                        message.getSequenceNumber(),
                        message.getTimestamp(),
                        (DatedEvent) message.getPayload()))
                .toList();
        Set<String> gone = all.stream().flatMap(HistoryMeasures::takesAway).collect(Collectors.toSet());
        this.standing = all.stream()
                .filter(fact -> !(fact.event() instanceof DatedEvent.Withdrawal))
                .filter(fact -> !gone.contains(fact.stream() + '/' + fact.number()))
                .toList();
        programme();
        households();
        circle();
        consents();
        recording();
        new PlanMeasures(this).into(measures);
        new CareMeasures(this).into(measures);
    }

    Map<Parameter, Double> all() {
        return measures;
    }

    private static Stream<String> takesAway(Fact fact) {
        if (fact.event() instanceof DatedEvent.Withdrawal withdrawal) {
            return Stream.of(fact.stream() + '/' + withdrawal.entry());
        }
        return fact.event().replaces() == null
                ? Stream.empty()
                : Stream.of(fact.stream() + '/' + fact.event().replaces().entry());
    }

    /** @return what stands of one kind */
    <E> List<E> of(Class<E> kind) {
        return standing.stream()
                .filter(fact -> kind.isInstance(fact.event()))
                .map(fact -> kind.cast(fact.event()))
                .toList();
    }

    /** @return the day of the last entry */
    LocalDate end() {
        return all.stream().map(Fact::recordedOn).max(LocalDate::compareTo).orElseThrow();
    }

    static double share(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    static double mean(Collection<? extends Number> numbers) {
        return numbers.stream().mapToDouble(Number::doubleValue).average().orElse(Double.NaN);
    }

    static double median(List<? extends Number> numbers) {
        return numbers.stream()
                .mapToDouble(Number::doubleValue)
                .sorted()
                .skip((numbers.size() - 1) / 2)
                .findFirst()
                .orElse(Double.NaN);
    }

    private void programme() {
        List<Instant> moments = messages.stream()
                .<Instant>map(DomainEventMessage::getTimestamp)
                .sorted()
                .toList();
        Duration took = Duration.between(moments.get(0), moments.get(moments.size() - 1));
        measures.put(Parameter.WEEKS, took.toHours() / 168.0);
        measures.put(
                Parameter.HOUSEHOLDS, (double) distinct(of(HouseholdEnrolled.class), HouseholdEnrolled::householdId));
        measures.put(Parameter.TEAMS, (double) distinct(of(HouseholdRegistered.class), HouseholdRegistered::team));
        measures.put(Parameter.VOLUNTEERS, (double) of(NetworkMemberAdded.class).stream()
                .filter(added -> added.tie() == Tie.VOLUNTEER)
                .map(NetworkMemberAdded::personId)
                .distinct()
                .count());
    }

    private void households() {
        List<HouseholdMemberAdded> members = of(HouseholdMemberAdded.class);
        long households = distinct(of(HouseholdRegistered.class), HouseholdRegistered::householdId);
        measures.put(Parameter.RESIDENTS, (double) distinct(members, HouseholdMemberAdded::personId));
        measures.put(
                Parameter.PERSONS,
                share(count(members, member -> member.membership() == Membership.PRIMARY), households));
        List<HouseholdEnrolled> enrolled = of(HouseholdEnrolled.class);
        long youth = count(enrolled, one -> one.targetGroup() == TargetGroup.COMPLEX_YOUTH_CARE);
        measures.put(Parameter.YOUTH, share(youth, enrolled.size()));
        measures.put(Parameter.BIRTHS, share(of(ChildBorn.class).size(), youth));
        Map<PersonId, Long> homes = members.stream()
                .collect(Collectors.groupingBy(HouseholdMemberAdded::personId, TreeMap::new, Collectors.counting()));
        measures.put(Parameter.CO_PARENTED, (double)
                homes.values().stream().filter(many -> many > 1).count());
        measures.put(
                Parameter.MOVES,
                share(
                        count(of(ParticipationEnded.class), end -> end.reason() == ParticipationEndReason.MOVED),
                        households));
        measures.put(
                Parameter.DEATHS,
                share(
                        count(of(NetworkMemberLeft.class), left -> left.reason() == NetworkLeavingReason.DECEASED),
                        households));
        measures.put(
                Parameter.MEMBER_DEATHS,
                share(
                        distinct(
                                of(HouseholdMemberLeft.class).stream()
                                        .filter(left -> left.reason() == LeavingReason.DECEASED)
                                        .toList(),
                                HouseholdMemberLeft::householdId),
                        households));
        measures.put(
                Parameter.HANDOVERS,
                share(distinct(of(CaseHandedOver.class), CaseHandedOver::householdId), households));
    }

    private void circle() {
        long households = distinct(of(HouseholdRegistered.class), HouseholdRegistered::householdId);
        measures.put(
                Parameter.CIRCLE,
                share(
                        count(
                                of(NetworkMemberAdded.class),
                                added -> added.tieChange() == TieChange.EXISTING && added.source() == TieSource.OWN),
                        households));
    }

    private void consents() {
        List<ConsentGiven> given = of(ConsentGiven.class);
        List<ConsentGiven> untilDays =
                given.stream().filter(one -> one.untilDate() != null).toList();
        measures.put(
                Parameter.CONSENTS_UNTIL,
                share(distinct(untilDays, HistoryMeasures::to), distinct(given, HistoryMeasures::to)));
        Map<HouseholdId, LocalDate> ends = of(ParticipationEnded.class).stream()
                .collect(Collectors.toMap(ParticipationEnded::householdId, ParticipationEnded::endedOn));
        BiPredicate<HouseholdId, LocalDate> tookPart =
                (household, day) -> !day.isAfter(ends.getOrDefault(household, end()));
        measures.put(
                Parameter.CONSENTS_EXPIRED,
                share(
                        count(
                                of(ConsentWithdrawn.class),
                                gone -> gone.reason() == ConsentEndReason.EXPIRED
                                        && tookPart.test(gone.householdId(), gone.occurredOn())),
                        count(untilDays, one -> tookPart.test(one.householdId(), one.untilDate()))));
    }

    /** To what somebody consents, however often. */
    private static String to(ConsentGiven given) {
        return given.householdId() + " " + given.personId() + ' ' + given.scope();
    }

    private void recording() {
        Map<HouseholdId, LocalDate> registered = of(HouseholdRegistered.class).stream()
                .collect(Collectors.toMap(HouseholdRegistered::householdId, HouseholdRegistered::occurredOn));
        List<Long> late = all.stream()
                .filter(fact -> fact.event().replaces() == null && fact.event().validOn() != null)
                .filter(fact -> !happened(fact).isBefore(registered.get(fact.household())))
                .filter(fact -> !happened(fact).isAfter(fact.recordedOn()))
                .map(fact -> fact.recordedOn().toEpochDay() - happened(fact).toEpochDay())
                .toList();
        measures.put(Parameter.DAYS_LATE, median(late));
        measures.put(Parameter.MONTHS_LATE, share(count(late, days -> days > 30), late.size()));
        measures.put(
                Parameter.WRONG_FILES,
                share(
                        distinct(
                                all.stream()
                                        .filter(fact -> fact.event() instanceof EntryWithdrawn withdrawn
                                                && withdrawn.reason() == CorrectionReason.WRONG_FILE)
                                        .toList(),
                                Fact::household),
                        registered.size()));
        measures.put(
                Parameter.CORRECTIONS, share(count(all, fact -> fact.event().replaces() != null), all.size()));
    }

    /** What is said of a period is known when the period is over. */
    private static LocalDate happened(Fact fact) {
        return fact.event() instanceof ProfessionalInvolvementRecorded involved
                ? involved.untilDate()
                : Objects.requireNonNull(fact.event().validOn());
    }

    static <T> long count(Collection<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }

    static <T> long distinct(Collection<T> all, Function<T, ?> by) {
        return all.stream().map(by).distinct().count();
    }
}
