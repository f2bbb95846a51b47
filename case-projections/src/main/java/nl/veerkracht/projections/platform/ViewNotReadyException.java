package nl.veerkracht.projections.platform;

/** A view has no generation that this version can read: it is being built anew with nothing beside it, or about to be. */
public final class ViewNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param view its name */
    public ViewNotReadyException(String view) {
        super("view " + view + " has nothing that can be read yet");
    }
}
