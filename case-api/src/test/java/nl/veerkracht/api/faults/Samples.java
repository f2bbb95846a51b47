package nl.veerkracht.api.faults;

/** Bodies of commands, as a caseworker's client sends them. */
final class Samples {

    static final String REGISTRATION = """
            {"neighbourhood":"WK195201","householdType":"UNKNOWN","source":"SELF","occurredOn":"2024-01-02"}""";
    static final String MEMBER = """
            {"name":"Fenna Voorbeeld","role":"PARENT","fromDate":"2020-01-01"}""";
    static final String CONCERN = """
            {"lifeDomain":"FINANCES","severity":"LIGHT","occurredOn":"2024-01-10"}""";

    private Samples() {}

    static String strength(String personId, String text) {
        return """
               {"lifeDomain":"PARENTING","text":"%s","about":["%s"],"occurredOn":"2024-01-10"}""".formatted(text, personId);
    }
}
