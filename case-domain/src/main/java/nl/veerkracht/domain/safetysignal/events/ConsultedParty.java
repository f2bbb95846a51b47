package nl.veerkracht.domain.safetysignal.events;

/** With whom a signal is discussed before it is weighed. */
public enum ConsultedParty {
    /** an expert colleague */
    COLLEAGUE,
    /** advice of Veilig Thuis */
    SAFE_AT_HOME
}
