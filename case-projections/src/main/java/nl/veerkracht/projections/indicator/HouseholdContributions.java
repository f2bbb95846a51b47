package nl.veerkracht.projections.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.domain.household.events.TargetGroup;
import nl.veerkracht.domain.shared.HouseholdId;

/**
 * All that one household contributes to the indicators of a programme.
 *
 * @param householdId the household
 * @param neighbourhood the neighbourhood (CBS wijk code) in which it is registered
 * @param targetGroup the target group of its last enrolment
 * @param policyTasks the policy tasks of its last enrolment
 * @param contributions by the code of the indicator, each by day
 */
public record HouseholdContributions(
        HouseholdId householdId,
        String neighbourhood,
        TargetGroup targetGroup,
        Set<Integer> policyTasks,
        Map<String, List<Contribution>> contributions) {

    public HouseholdContributions {
        policyTasks = Set.copyOf(policyTasks);
        contributions = Map.copyOf(contributions);
    }

    /** @return what the household contributes to {@code indicators} */
    public static HouseholdContributions of(Participation participation, List<Indicator> indicators) {
        Map<String, List<Contribution>> contributions = new LinkedHashMap<>();
        indicators.forEach(indicator -> contributions.put(
                indicator.code(), indicator.contributions(participation).toList()));
        return new HouseholdContributions(
                participation.householdId(),
                participation.neighbourhood(),
                participation.targetGroup(),
                participation.policyTasks(),
                contributions);
    }
}
