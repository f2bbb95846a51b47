package nl.veerkracht.domain.programme;

import nl.veerkracht.domain.shared.RefusalCode;

/** Why a command to a programme can be refused. */
public enum ProgrammeRefusal implements RefusalCode {
    /** a programme runs for a day at least */
    PROGRAMME_PERIOD_EMPTY,
    /** another programme has this code */
    PROGRAMME_CODE_TAKEN,
    /** households may have enrolled on any day of a programme, so none of its days is taken back */
    PROGRAMME_CANNOT_SHRINK,
    /** everything about a programme stands on its start */
    PROGRAMME_CANNOT_BE_WITHDRAWN,
    /** what was published can be neither corrected nor withdrawn */
    PUBLICATION_STANDS,
    /** on that day the municipality has no neighbourhood with this code */
    SCOPE_NEIGHBOURHOOD_UNKNOWN,
    /** a funding is a part of a budget, and there is none */
    BUDGET_MISSING,
    /** what was granted is together more than the budget */
    FUNDING_EXCEEDS_BUDGET,
    /** this organisation is a partner already */
    PARTNER_ALREADY_JOINED,
    /** this organisation is no partner on that day */
    PARTNER_NOT_JOINED,
    /** the product cannot reckon by this version of this indicator */
    INDICATOR_NOT_RECKONED,
    /** the next version of a definition is one more than the last */
    INDICATOR_VERSION_NOT_NEXT,
    /** a version holds from no earlier day than the version before it */
    INDICATOR_VALID_TOO_EARLY,
    /** a target is set by an indicator of which the programme has published a definition */
    INDICATOR_NOT_PUBLISHED,
    /** a target is set for a year in which the programme runs */
    TARGET_YEAR_OUTSIDE_PROGRAMME,
    /** a programme reports over whole calendar months */
    REPORTING_PERIOD_NOT_WHOLE_MONTHS,
    /** a programme reports over months in which it runs */
    REPORTING_PERIOD_OUTSIDE_PROGRAMME,
    /** a period is closed when it is over */
    REPORTING_PERIOD_NOT_OVER,
    /** a month is in one closed period at most */
    REPORTING_PERIOD_OVERLAPS,
    /** figures become definitive after their period was closed */
    REPORTING_PERIOD_NOT_CLOSED,
    /** these figures are definitive already */
    FIGURES_ALREADY_FINAL,
    /** only definitive figures are revised */
    FIGURES_NOT_FINAL
}
