package nl.veerkracht.api.platform.views;

import nl.veerkracht.projections.platform.HeldDocuments;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tokens beside the views. A processor stores its token before it lets its handlers finish the batch; so the
 * documents of the batch are written here, in front of the token that says that they are there. The claim is asked for first:
 * who lost it to another node writes no document.
 */
final class ViewTokenStore extends MongoTokenStore {

    ViewTokenStore(Builder builder) {
        super(builder);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment)
            throws UnableToClaimTokenException {
        if (HeldDocuments.areHeld()) {
            extendClaim(processorName, segment);
            HeldDocuments.flush();
        }
        super.storeToken(token, processorName, segment);
    }
}
