package nl.veerkracht.api.synthetic.play;

import static nl.veerkracht.api.synthetic.play.HistoryMeasures.count;
import static nl.veerkracht.api.synthetic.play.HistoryMeasures.distinct;
import static nl.veerkracht.api.synthetic.play.HistoryMeasures.mean;
import static nl.veerkracht.api.synthetic.play.HistoryMeasures.median;
import static nl.veerkracht.api.synthetic.play.HistoryMeasures.share;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.veerkracht.domain.household.events.HouseholdRegistered;
import nl.veerkracht.domain.shared.ConferenceId;
import nl.veerkracht.domain.shared.GoalId;
import nl.veerkracht.domain.supportplan.events.ActionAgreed;
import nl.veerkracht.domain.supportplan.events.ActionCompleted;
import nl.veerkracht.domain.supportplan.events.ActionDropped;
import nl.veerkracht.domain.supportplan.events.ActionHandedOn;
import nl.veerkracht.domain.supportplan.events.ConferenceHeld;
import nl.veerkracht.domain.supportplan.events.ConferenceRequested;
import nl.veerkracht.domain.supportplan.events.DoerKind;
import nl.veerkracht.domain.supportplan.events.FollowUpDone;
import nl.veerkracht.domain.supportplan.events.GoalScored;
import nl.veerkracht.domain.supportplan.events.PlanAdopted;
import nl.veerkracht.domain.supportplan.events.SatisfactionRecorded;
import nl.veerkracht.domain.supportplan.events.SatisfactionRole;

/** What plans and conferences are like. */
final class PlanMeasures {

    private static final int DAYS_OF_FOUR_MONTHS = 120;
    private static final int DAYS_OF_FOUR_WEEKS = 28;
    private static final int DAYS_OF_HALF_A_YEAR = 182;
    private static final int REACHED = 6;

    private final HistoryMeasures history;
    private final List<ConferenceHeld> meetings;
    private final Map<ConferenceId, ConferenceRequested> requests;

    PlanMeasures(HistoryMeasures history) {
        this.history = history;
        this.meetings = history.of(ConferenceHeld.class);
        this.requests = history.of(ConferenceRequested.class).stream()
                .collect(Collectors.toMap(ConferenceRequested::conferenceId, request -> request));
    }

    void into(Map<Parameter, Double> measures) {
        applications(measures);
        meetings(measures);
        satisfaction(measures);
        work(measures);
    }

    private void applications(Map<Parameter, Double> measures) {
        measures.put(
                Parameter.APPLICATIONS,
                share(
                        distinct(requests.values(), ConferenceRequested::householdId),
                        history.of(HouseholdRegistered.class).size()));
        Set<ConferenceId> old = requests.values().stream()
                .filter(request -> request.requestedOn().isBefore(history.end().minusDays(DAYS_OF_FOUR_MONTHS)))
                .map(ConferenceRequested::conferenceId)
                .collect(Collectors.toSet());
        Set<ConferenceId> held =
                meetings.stream().map(ConferenceHeld::conferenceId).collect(Collectors.toSet());
        Set<ConferenceId> planned = history.of(PlanAdopted.class).stream()
                .map(PlanAdopted::conferenceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        measures.put(
                Parameter.PLAN_WITH_MEETING,
                share(count(old, one -> planned.contains(one) && held.contains(one)), old.size()));
        measures.put(
                Parameter.PLAN_WITHOUT_MEETING,
                share(count(old, one -> planned.contains(one) && !held.contains(one)), old.size()));
        measures.put(
                Parameter.MEETING_WITHOUT_PLAN,
                share(count(old, one -> !planned.contains(one) && held.contains(one)), old.size()));
    }

    private void meetings(Map<Parameter, Double> measures) {
        measures.put(
                Parameter.PARTICIPANTS,
                mean(meetings.stream().map(held -> held.attendedBy().size()).toList()));
        measures.put(
                Parameter.RESTORED_TIES,
                mean(meetings.stream().map(held -> held.restoredTies().size()).toList()));
        measures.put(
                Parameter.NEW_TIES,
                mean(meetings.stream().map(held -> held.newTies().size()).toList()));
        List<Long> leads = meetings.stream()
                .map(held -> held.heldOn().toEpochDay()
                        - requests.get(held.conferenceId()).requestedOn().toEpochDay())
                .toList();
        measures.put(Parameter.LEAD_DAYS, median(leads));
        measures.put(Parameter.SHORTEST_LEAD_DAYS, (double)
                leads.stream().mapToLong(Long::longValue).min().orElseThrow());
        Map<ConferenceId, ConferenceHeld> held =
                meetings.stream().collect(Collectors.toMap(ConferenceHeld::conferenceId, meeting -> meeting));
        List<FollowUpDone> calls = history.of(FollowUpDone.class);
        measures.put(
                Parameter.CALLS_ON_TIME,
                share(
                        count(calls, call -> !call.doneOn()
                                .isAfter(held.get(call.conferenceId()).heldOn().plusDays(DAYS_OF_FOUR_WEEKS))),
                        calls.size()));
    }

    private void satisfaction(Map<Parameter, Double> measures) {
        Map<Boolean, List<SatisfactionRecorded>> told = history.of(SatisfactionRecorded.class).stream()
                .collect(Collectors.partitioningBy(one -> one.role() == SatisfactionRole.PROFESSIONAL));
        measures.put(
                Parameter.SATISFACTION_WITH_MEETING,
                mean(told.get(false).stream()
                        .map(SatisfactionRecorded::meetingScore)
                        .toList()));
        measures.put(
                Parameter.SATISFACTION_WITH_PLAN,
                mean(told.get(false).stream()
                        .map(SatisfactionRecorded::planScore)
                        .toList()));
        measures.put(
                Parameter.PROFESSIONALS_WITH_MEETING,
                mean(told.get(true).stream()
                        .map(SatisfactionRecorded::meetingScore)
                        .toList()));
        measures.put(
                Parameter.PROFESSIONALS_WITH_PLAN,
                mean(told.get(true).stream()
                        .map(SatisfactionRecorded::planScore)
                        .toList()));
    }

    private void work(Map<Parameter, Double> measures) {
        List<ActionAgreed> actions = history.of(ActionAgreed.class);
        measures.put(
                Parameter.INFORMAL_DOERS,
                share(count(actions, action -> action.doer() != DoerKind.PROFESSIONAL), actions.size()));
        long done = history.of(ActionCompleted.class).size();
        long settled = done
                + history.of(ActionDropped.class).size()
                + history.of(ActionHandedOn.class).size();
        measures.put(Parameter.ACTIONS_DONE, share(done, settled));
        Map<GoalId, List<GoalScored>> scores = history.of(GoalScored.class).stream()
                .collect(Collectors.groupingBy(GoalScored::goalId, TreeMap::new, Collectors.toList()));
        Set<GoalId> followed = new HashSet<>();
        Set<GoalId> reached = new HashSet<>();
        scores.forEach((goal, scored) -> {
            List<GoalScored> inOrder = scored.stream()
                    .sorted(java.util.Comparator.comparing(GoalScored::scoredOn))
                    .toList();
            GoalScored last = inOrder.get(inOrder.size() - 1);
            if (!last.scoredOn().isBefore(inOrder.get(0).scoredOn().plusDays(DAYS_OF_HALF_A_YEAR - 30))) {
                followed.add(goal);
                if (last.score() >= REACHED) {
                    reached.add(goal);
                }
            }
        });
        measures.put(Parameter.GOALS_REACHED, share(reached.size(), followed.size()));
    }
}
