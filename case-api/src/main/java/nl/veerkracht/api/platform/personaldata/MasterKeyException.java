package nl.veerkracht.api.platform.personaldata;

/** Veerkracht cannot start with the master key it got, or got none. The message says what to do, for an administrator. */
final class MasterKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MasterKeyException(String message) {
        super(message);
    }
}
