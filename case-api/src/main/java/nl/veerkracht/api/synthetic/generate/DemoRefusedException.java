package nl.veerkracht.api.synthetic.generate;

/** The demo programme was asked for where it does not belong. */
final class DemoRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /** @param action what to do */
    DemoRefusedException(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
