package nl.veerkracht.api.synthetic.generate;

/** Why nothing is generated; the message tells what to do. */
public final class CannotGenerateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotGenerateException(String message) {
        super(message);
    }
}
