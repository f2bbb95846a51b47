package nl.veerkracht.domain.organisation.events;

/** What kind of organisation it is. */
public enum OrganisationType {
    /** the social team of a neighbourhood */
    SOCIAL_TEAM,
    /** gives professional care or support to adults */
    CARE_PROVIDER,
    /** gives professional youth care */
    YOUTH_CARE_PROVIDER,
    /** gives mental health care */
    MENTAL_HEALTH_PROVIDER,
    /** works with volunteers */
    VOLUNTEER_ORGANISATION,
    /** a school */
    SCHOOL,
    /** lets dwellings */
    HOUSING_CORPORATION,
    /** the municipal health service (GGD) */
    HEALTH_SERVICE,
    /** the advice and reporting centre for domestic violence (Veilig Thuis) */
    SAFE_HOME,
    /** a general practice */
    GENERAL_PRACTICE,
    /** employs Eigen Kracht coordinators */
    EIGEN_KRACHT,
    /** none of these */
    OTHER
}
