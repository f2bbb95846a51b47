package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.veerkracht.api.synthetic.play.Life.Friend;
import nl.veerkracht.domain.household.HouseholdCommand.CorrectEntry;
import nl.veerkracht.domain.household.NetworkCommand;
import nl.veerkracht.domain.household.events.HoursBand;
import nl.veerkracht.domain.household.events.NetworkLeavingReason;
import nl.veerkracht.domain.household.events.SupportType;
import nl.veerkracht.domain.household.events.Tie;
import nl.veerkracht.domain.household.events.TieChange;
import nl.veerkracht.domain.household.events.TieQuality;
import nl.veerkracht.domain.household.events.TieSource;
import nl.veerkracht.domain.shared.By;
import nl.veerkracht.domain.shared.CorrectionReason;
import org.jspecify.annotations.Nullable;

/** Who stands around a household: who was there, who came back, who came new, and who went. */
final class Circle {

    private static final List<Tie> TIES = List.of(
            Tie.FAMILY,
            Tie.FAMILY,
            Tie.FAMILY,
            Tie.FRIEND,
            Tie.FRIEND,
            Tie.NEIGHBOUR,
            Tie.NEIGHBOUR,
            Tie.CHURCH,
            Tie.ASSOCIATION,
            Tie.COLLEAGUE);
    private static final double TOLD = 0.8;
    private static final double CHANGES = 0.5;
    private static final double LEAVES = 0.04;
    private static final double CARES = 0.25;

    private final Life life;
    private final Chance chance;
    private int number;

    Circle(Life life) {
        this.life = life;
        this.chance = life.chance.of("circle");
    }

    /** Draws the circle as it is when somebody asks for it. */
    void map() {
        LocalDate on = life.course.registered().plusDays(chance.between(7, 28));
        int many = Math.max(
                1, (int) Math.round(chance.around(life.world.parameters().of(Parameter.CIRCLE), 1.4)));
        Written before = life.since(life.family.central());
        for (int i = 0; i < many; i++) {
            Tie tie = i == 0 ? Tie.FAMILY : chance.oneOf(TIES);
            Friend friend = joins(tie, TieChange.EXISTING, TieSource.OWN, on, before);
            before = friend.joined();
            changes(friend);
        }
        carer(on.plusDays(chance.between(1, 40)));
        if (life.course.loss()) {
            Friend friend = joins(Tie.FAMILY, TieChange.EXISTING, TieSource.OWN, on, before);
            leaves(friend, on.plusDays(chance.between(60, 250)), NetworkLeavingReason.DECEASED);
        }
    }

    /** Lets somebody come into the circle who is drawn for it. */
    Friend joins(Tie tie, TieChange change, TieSource source, LocalDate from, Written before) {
        boolean woman = chance.happens(0.55);
        Names.Culture culture = life.family.culture();
        Names.Name name = tie == Tie.FAMILY && chance.happens(0.6)
                ? life.world
                        .names()
                        .named(culture, woman, life.family.central().name().surname(), chance)
                : life.world
                        .names()
                        .name(tie == Tie.FAMILY ? culture : life.world.names().culture(chance), woman, chance);
        return joins(
                Person.of(life.chance, "friend " + number, life.apart(name), null), tie, change, source, from, before);
    }

    /** Lets {@code person} come into the circle. */
    Friend joins(Person person, Tie tie, TieChange change, TieSource source, LocalDate from, Written before) {
        number++;
        boolean told = chance.happens(TOLD);
        boolean near = tie == Tie.NEIGHBOUR || chance.happens(0.4);
        Set<SupportType> support = support();
        int ring = tie == Tie.FAMILY || tie == Tie.FRIEND ? chance.between(1, 2) : chance.between(2, 3);
        Slip slip = new Slip(
                by -> add(by, person, tie, ring % 3 + 1, support, change, source, near, told, told ? from : null, from),
                CorrectionReason.NEW_INFORMATION,
                (by, entry, reason) -> new CorrectEntry(
                        life.household,
                        by,
                        entry,
                        reason,
                        add(by, person, tie, ring, support, change, source, near, told, null, from)));
        Written joined = source == TieSource.OWN
                ? life.diary.along(
                        before,
                        from,
                        by -> add(by, person, tie, ring, support, change, source, near, told, told ? from : null, from))
                : life.diary.soon(
                        from,
                        by -> add(by, person, tie, ring, support, change, source, near, told, told ? from : null, from),
                        slip,
                        before);
        life.knows(person, joined);
        Friend friend = new Friend(person, tie, change, from, joined);
        life.circle.add(friend);
        return friend;
    }

    private NetworkCommand.AddNetworkMember add(
            By by,
            Person person,
            Tie tie,
            int ring,
            Set<SupportType> support,
            TieChange change,
            TieSource source,
            boolean near,
            boolean contact,
            @Nullable LocalDate informedOn,
            LocalDate from) {
        return new NetworkCommand.AddNetworkMember(
                life.household,
                by,
                person.id(),
                person.fullName(),
                contact ? person.contact() : null,
                tie,
                ring,
                support,
                change,
                source,
                near,
                informedOn,
                from);
    }

    private Set<SupportType> support() {
        return EnumSet.copyOf(chance.some(List.of(SupportType.values()), chance.between(1, 3)));
    }

    private void changes(Friend friend) {
        LocalDate on = friend.from().plusDays(chance.between(60, 400));
        if (chance.happens(LEAVES)) {
            leaves(friend, on, chance.oneOf(List.of(NetworkLeavingReason.MOVED, NetworkLeavingReason.CONFLICT)));
        } else if (chance.happens(CHANGES)) {
            int ring = chance.between(1, 2);
            TieQuality quality =
                    chance.oneOf(List.of(TieQuality.GOOD, TieQuality.GOOD, TieQuality.MIXED, TieQuality.STRAINED));
            Slip slip = new Slip(
                    by -> change(by, friend, ring + 1, quality, on),
                    CorrectionReason.TYPING_ERROR,
                    (by, entry, reason) ->
                            new CorrectEntry(life.household, by, entry, reason, change(by, friend, ring, quality, on)));
            life.diary.later(on, by -> change(by, friend, ring, quality, on), slip, friend.joined());
        }
    }

    private NetworkCommand.ChangeNetworkMember change(
            By by, Friend friend, int ring, TieQuality quality, LocalDate on) {
        return new NetworkCommand.ChangeNetworkMember(
                life.household, by, friend.person().id(), ring, null, quality, null, null, on);
    }

    /** Who leaves is not among those with whom the rest of this life is written: they would be asked for what they cannot do. */
    private void leaves(Friend friend, LocalDate on, NetworkLeavingReason reason) {
        life.diary.later(
                on,
                by -> new NetworkCommand.EndNetworkMembership(
                        life.household, by, friend.person().id(), on, reason),
                friend.joined());
        life.circle.remove(friend);
    }

    private void carer(LocalDate on) {
        if (!chance.happens(CARES) || life.circleOn(on).isEmpty()) {
            return;
        }
        Person carer = life.support(on);
        Person caredFor = life.family.central();
        HoursBand band = chance.oneOf(List.of(HoursBand.UP_TO_4, HoursBand.FROM_4_TO_8, HoursBand.FROM_8_TO_16));
        Written marked = life.diary.later(
                on,
                by -> new NetworkCommand.MarkCarer(life.household, by, carer.id(), caredFor.id(), band, on),
                life.since(carer));
        life.carer = marked.isNever() ? null : carer;
    }
}
