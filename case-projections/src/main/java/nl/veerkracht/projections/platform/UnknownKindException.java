package nl.veerkracht.projections.platform;

/** An event is of a kind that this version does not know; a view that passed over it would be wrong without anybody noticing. */
public final class UnknownKindException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param entry the number of the event in its stream */
    public UnknownKindException(long entry, String stream) {
        super("entry " + entry + " of " + stream + " is of a kind that this version does not know");
    }
}
