package nl.veerkracht.projections.platform;

/** An older version of a view is live than the one that keeps what is asked: an administrator has it built anew, at a moment of choice. */
public final class OlderVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String view;
    private final int needed;

    OlderVersionException(Generation live, int needed) {
        super("view " + live.view() + " is live in version " + live.version() + ", and needed in version " + needed);
        this.view = live.view();
        this.needed = needed;
    }

    /** @return the name of the view */
    public String view() {
        return view;
    }

    /** @return the first version that keeps what is asked */
    public int needed() {
        return needed;
    }
}
