package nl.veerkracht.projections.platform;

/** An event came while one in front of it is missing. */
public final class MissingEntryException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * @param entry the number of the event that came
     * @param missing the number that should have come
     */
    public MissingEntryException(long entry, long missing, String stream) {
        super("entry " + entry + " of " + stream + " came while entry " + missing + " is missing");
    }
}
