package nl.veerkracht.projections.indicator;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;

/** By what a figure can be taken apart, one at a time. */
public enum Split {
    /** by the neighbourhood (CBS wijk code) of the household */
    NEIGHBOURHOOD {
        @Override
        Collection<String> cells(HouseholdContributions household, Contribution contribution) {
            return List.of(household.neighbourhood());
        }
    },
    /** by the target group of the household */
    TARGET_GROUP {
        @Override
        Collection<String> cells(HouseholdContributions household, Contribution contribution) {
            return List.of(household.targetGroup().name());
        }
    },
    /** by policy task; a household with several counts in each of them */
    POLICY_TASK {
        @Override
        Collection<String> cells(HouseholdContributions household, Contribution contribution) {
            return household.policyTasks().stream()
                    .sorted()
                    .map(String::valueOf)
                    .toList();
        }
    },
    /** by the quarter in which it counts, such as {@code 2024-Q1} */
    QUARTER {
        @Override
        Collection<String> cells(HouseholdContributions household, Contribution contribution) {
            LocalDate on = contribution.on();
            return List.of(on.getYear() + "-Q" + on.get(IsoFields.QUARTER_OF_YEAR));
        }
    };

    /** @return the cells in which the contribution counts */
    abstract Collection<String> cells(HouseholdContributions household, Contribution contribution);
}
