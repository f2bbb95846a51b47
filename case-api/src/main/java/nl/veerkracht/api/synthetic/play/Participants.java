package nl.veerkracht.api.synthetic.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.veerkracht.api.synthetic.play.Life.Friend;
import nl.veerkracht.domain.household.events.Tie;
import nl.veerkracht.domain.household.events.TieChange;
import nl.veerkracht.domain.household.events.TieSource;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.OrganisationId;
import nl.veerkracht.domain.shared.PersonId;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.ConferenceCommand;
import nl.veerkracht.domain.supportplan.events.InvitationResponse;
import nl.veerkracht.domain.supportplan.events.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/** Who takes part in a conference: the household, its circle made as large as possible, and who informs. */
final class Participants {

    private static final double DECLINES = 0.12;
    private static final int OLD_ENOUGH = 11;
    private static final int MOST_CHILDREN = 2;

    private final Life life;
    private final Chance chance;
    private final PlanId plan;
    private final ConferenceId conference;
    private final boolean answersAreAwaited;
    private final List<Invited> invited = new ArrayList<>();
    private final Set<PersonId> newTies = new TreeSet<>();
    private final Set<PersonId> restoredTies = new TreeSet<>();

    Participants(Life life, PlanId plan, ConferenceId conference, int lead) {
        this.life = life;
        this.chance = life.chance.of("participants");
        this.plan = plan;
        this.conference = conference;
        // When the meeting is in a few days there is no time to wait for letters.
        this.answersAreAwaited = lead > 7;
    }

    /** Somebody who is asked to come. */
    private record Invited(
            @Nullable PersonId person,
            @Nullable OrganisationId organisation,
            ParticipantCategory category,
            @Nullable PersonId supports,
            boolean comes) {}

    /** Makes the circle larger, and asks everybody. @return when the last of it was recorded */
    Written invite(LocalDate on, LocalDate scheduled, LocalDate day, Written before) {
        List<Friend> circle = new ArrayList<>(life.circleOn(on));
        circle.addAll(larger(on, circle.size(), before));
        Written last = before;
        for (Person adult : life.family.adults()) {
            if (!adult.equals(life.family.central())) {
                last = ask(
                        new Invited(adult.id(), null, ParticipantCategory.HOUSEHOLD_MEMBER, null, true),
                        on,
                        last,
                        life.since(adult));
            }
        }
        int children = 0;
        for (Person child : life.family.children()) {
            boolean comes = !child.turns(OLD_ENOUGH).isAfter(day) && children < MOST_CHILDREN && circle.size() > 3;
            if (comes) {
                Person support = circle.remove(0).person();
                last = ask(
                        new Invited(child.id(), null, ParticipantCategory.HOUSEHOLD_MEMBER, null, true),
                        on,
                        last,
                        life.since(child));
                last = ask(
                        new Invited(support.id(), null, ParticipantCategory.SUPPORT_PERSON, child.id(), true),
                        on,
                        last,
                        life.since(support));
                children++;
            }
        }
        for (Friend friend : circle) {
            boolean comes = friend.change() != TieChange.EXISTING || !answersAreAwaited || !chance.happens(DECLINES);
            last = ask(
                    new Invited(friend.person().id(), null, ParticipantCategory.CIRCLE_MEMBER, null, comes),
                    on,
                    last,
                    friend.joined());
        }
        OrganisationId informs =
                life.world.organisation(life.theme.care().get(0).by(), chance).id();
        last = ask(new Invited(null, informs, ParticipantCategory.PROFESSIONAL, null, true), on, last);
        return answersAreAwaited ? answers(on, scheduled, last) : last;
    }

    /** Who was lost comes back more often than somebody new comes along. */
    private List<Friend> larger(LocalDate on, int already, Written before) {
        Parameters parameters = life.world.parameters();
        List<Friend> joined = new ArrayList<>();
        int restored = chance.rounded(parameters.of(Parameter.RESTORED_TIES));
        for (int i = 0; i < restored; i++) {
            joined.add(life.circles.joins(
                    chance.oneOf(List.of(Tie.FAMILY, Tie.FAMILY, Tie.FRIEND)),
                    TieChange.RESTORED,
                    TieSource.CONFERENCE,
                    on,
                    before));
        }
        int fresh = chance.rounded(parameters.of(Parameter.NEW_TIES));
        for (int i = 0; i < fresh; i++) {
            joined.add(life.circles.joins(
                    chance.oneOf(List.of(Tie.NEIGHBOUR, Tie.ASSOCIATION, Tie.CHURCH)),
                    TieChange.NEW,
                    TieSource.CONFERENCE,
                    on,
                    before));
        }
        joined.forEach(friend -> (friend.change() == TieChange.NEW ? newTies : restoredTies)
                .add(friend.person().id()));
        // Who is there is not sent away, so a circle that is large already takes the mean up: the others are a little
        // smaller.
        int wanted = (int) Math.round(chance.around(parameters.of(Parameter.PARTICIPANTS) - 1, 1.4));
        int there = life.family.adults().size() + already + joined.size();
        for (int i = there; i < wanted; i++) {
            joined.add(life.circles.joins(
                    chance.oneOf(List.of(Tie.FAMILY, Tie.FRIEND, Tie.NEIGHBOUR, Tie.COLLEAGUE)),
                    TieChange.STRENGTHENED,
                    TieSource.CONFERENCE,
                    on,
                    before));
        }
        return joined;
    }

    private Written ask(Invited one, LocalDate on, Written before, Written... after) {
        invited.add(one);
        boolean young = one.category() == ParticipantCategory.HOUSEHOLD_MEMBER
                && life.family.children().stream().anyMatch(child -> child.id().equals(one.person()));
        return life.diary.along(
                before,
                on,
                by -> new ConferenceCommand.InviteParticipant(
                        plan,
                        life.household,
                        by,
                        conference,
                        one.person(),
                        one.organisation(),
                        one.category(),
                        young,
                        one.supports(),
                        on),
                after);
    }

    private Written answers(LocalDate asked, LocalDate until, Written before) {
        Written last = before;
        for (Invited one : invited) {
            InvitationResponse response = one.comes() ? InvitationResponse.ACCEPTED : InvitationResponse.DECLINED;
            LocalDate on = asked.plusDays(chance.between(0, (int) (until.toEpochDay() - asked.toEpochDay())));
            last = life.diary.along(
                    last,
                    on,
                    by -> new ConferenceCommand.RespondToInvitation(
                            plan, life.household, by, conference, one.person(), one.organisation(), response, on));
        }
        return last;
    }

    /** Talks with everybody who comes, each apart. */
    Written prepare(LocalDate scheduled, LocalDate day, Written before) {
        Written last = before;
        for (Invited one : invited) {
            if (one.comes()) {
                LocalDate on = scheduled.plusDays(chance.between(0, (int) (day.toEpochDay() - scheduled.toEpochDay())));
                last = life.diary.along(
                        last,
                        on,
                        by -> new ConferenceCommand.PrepareParticipant(
                                plan, life.household, by, conference, one.person(), one.organisation(), on));
            }
        }
        return last;
    }

    Set<PersonId> attending() {
        Set<PersonId> attending = new TreeSet<>(Set.of(life.family.central().id()));
        invited.stream().filter(one -> one.comes() && one.person() != null).forEach(one -> attending.add(one.person()));
        return attending;
    }

    Set<OrganisationId> professionals() {
        Set<OrganisationId> professionals = new TreeSet<>();
        invited.stream()
                .filter(one -> one.organisation() != null)
                .forEach(one -> professionals.add(one.organisation()));
        return professionals;
    }

    Set<PersonId> newTies() {
        return newTies;
    }

    Set<PersonId> restoredTies() {
        return restoredTies;
    }
}
