package nl.veerkracht.api.platform.views;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.projections.platform.HeldDocuments;
import nl.veerkracht.projections.platform.View;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** A view while it catches up: it holds its documents in a unit of work of its own until they are stored. */
final class Follower {

    private static final int SEGMENT = Segment.ROOT_SEGMENT.getSegmentId();

    private final View<?, ?> view;
    private final EventHandlerInvoker invoker;
    private final TokenStore tokens;
    private final UnitOfWork<?> work;
    private @Nullable TrackingToken token;
    private boolean stored = true;

    private Follower(CatchUp.FedView fed, TokenStore tokens, @Nullable TrackingToken token) {
        this.view = fed.view();
        this.invoker = fed.processor().eventHandlerInvoker();
        this.tokens = tokens;
        this.token = token;
        this.work = DefaultUnitOfWork.startAndGet(null);
        CurrentUnitOfWork.clear(work);
    }

    /** @return the view, which nobody else writes from now on; empty when another node does */
    static Optional<Follower> claim(CatchUp.FedView fed, TokenStore tokens) {
        String name = fed.view().name();
        try {
            if (tokens.fetchSegments(name).length == 0) {
                tokens.initializeTokenSegments(name, 1, null);
            }
            TrackingToken stored = tokens.fetchToken(name, SEGMENT);
            TrackingToken token = stored == null ? null : WrappedToken.unwrapLowerBound(stored);
            return Optional.of(new Follower(fed, tokens, token));
        } catch (UnableToClaimTokenException claimedByAnother) {
            return Optional.empty();
        }
    }

    /** @return how far the view has come, stored or not; null when it has nothing */
    @Nullable
    TrackingToken token() {
        return token;
    }

    boolean isFedBy(DomainEventMessage<?> event) {
        return view.kindOf(event).isPresent();
    }

    /** @return how many events the documents in memory were folded from */
    long fold(List<DomainEventMessage<?>> batch) throws Exception {
        List<DomainEventMessage<?>> unseen =
                batch.stream().filter(event -> !isSeen(position(event))).toList();
        CurrentUnitOfWork.set(work);
        try {
            HeldDocuments.load(view, unseen);
            for (DomainEventMessage<?> event : unseen) {
                if (!isFolded(event)) {
                    invoker.handle(event, Segment.ROOT_SEGMENT);
                }
                token = position(event);
                stored = false;
            }
            return HeldDocuments.eventsHeld();
        } finally {
            CurrentUnitOfWork.clear(work);
        }
    }

    /**
     * To ask the invoker about each event takes longer than to fold it, so it only gets those that cannot be folded, and parks them.
     * What follows in such a stream comes to it as well: a fold refuses an event behind one that is missing.
     */
    private boolean isFolded(DomainEventMessage<?> event) {
        try {
            HeldDocuments.fold(view, event);
            return true;
        } catch (RuntimeException toldAgain) {
            return false;
        }
    }

    private boolean isSeen(TrackingToken position) {
        return token != null && token.covers(position);
    }

    private static TrackingToken position(DomainEventMessage<?> event) {
        return ((TrackedEventMessage<?>) event).trackingToken();
    }

    /** Tells the others that the view is still fed here. */
    void claimOn() {
        tokens.extendClaim(view.name(), SEGMENT);
    }

    /**
     * Stores the documents, and then how far the view has come. Only when it has come further: a token that is stored twice within
     * a millisecond changes nothing, which the store of tokens takes for a lost claim.
     */
    void store() {
        if (stored) {
            return;
        }
        CurrentUnitOfWork.set(work);
        try {
            tokens.storeToken(token, view.name(), SEGMENT);
            stored = true;
        } finally {
            CurrentUnitOfWork.clear(work);
        }
    }

    /** Leaves the view to whoever feeds it next; what was not stored is forgotten. */
    void release() {
        CurrentUnitOfWork.set(work);
        work.rollback();
        invoker.segmentReleased(Segment.ROOT_SEGMENT);
        tokens.releaseClaim(view.name(), SEGMENT);
    }
}
