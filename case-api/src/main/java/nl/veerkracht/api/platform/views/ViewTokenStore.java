package nl.veerkracht.api.platform.views;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.projections.platform.Generation;
import nl.veerkracht.projections.platform.HeldDocuments;
import nl.veerkracht.projections.platform.View;
import nl.veerkracht.projections.platform.ViewCollection;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tokens beside the views. A token has the name of a generation; a processor, which has the name of a view, gets that of the
 * generation that it feeds here. A processor stores its token before it lets its handlers finish the batch; so the documents of the
 * batch are written here, in front of the token that says that they are there. The claim is asked for first: who lost it to another
 * node, or whose generation was thrown away, writes no document.
 */
final class ViewTokenStore extends MongoTokenStore {

    private final Map<String, ViewCollection<?>> views;

    ViewTokenStore(Builder builder, List<View<?, ?>> views) {
        super(builder);
        this.views = views.stream()
                .collect(Collectors.toMap(View::name, (Function<View<?, ?>, ViewCollection<?>>) View::documents));
    }

    private String token(String processor) {
        ViewCollection<?> view = views.get(processor);
        return view == null ? processor : view.fed().map(Generation::name).orElseThrow();
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment)
            throws UnableToClaimTokenException {
        if (HeldDocuments.areHeld()) {
            extendClaim(processor, segment);
            HeldDocuments.flush();
        }
        super.storeToken(token, token(processor), segment);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) throws UnableToClaimTokenException {
        super.initializeTokenSegments(token(processor), segments);
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken first)
            throws UnableToClaimTokenException {
        super.initializeTokenSegments(token(processor), segments, first);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) throws UnableToClaimTokenException {
        return super.fetchToken(token(processor), segment);
    }

    @Override
    public void extendClaim(String processor, int segment) throws UnableToClaimTokenException {
        super.extendClaim(token(processor), segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        super.releaseClaim(token(processor), segment);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        super.initializeSegment(token, token(processor), segment);
    }

    @Override
    public void deleteToken(String processor, int segment) throws UnableToClaimTokenException {
        super.deleteToken(token(processor), segment);
    }

    @Override
    public int[] fetchSegments(String processor) {
        return super.fetchSegments(token(processor));
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return super.fetchAvailableSegments(token(processor));
    }
}
