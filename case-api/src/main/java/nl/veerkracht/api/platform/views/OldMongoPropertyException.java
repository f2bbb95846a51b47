package nl.veerkracht.api.platform.views;

/**
 * The address of the views is given under a name that is not read any more. To go on would mean to use another store than the
 * one that was named, without saying so.
 */
final class OldMongoPropertyException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OldMongoPropertyException() {
        super("spring.data.mongodb.uri is not read: give the address of the views as spring.mongodb.uri");
    }
}
