package nl.veerkracht.api.platform.views;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import nl.veerkracht.projections.platform.HeldDocuments;
import org.axonframework.eventhandling.DomainEventMessage;
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

    private final CatchUp.Fed fed;
    private final String name;
    private final TokenStore tokens;
    private final UnitOfWork<?> work;
    private @Nullable TrackingToken token;
    private boolean stored = true;

    private Follower(CatchUp.Fed fed, TokenStore tokens, @Nullable TrackingToken token) {
        this.fed = fed;
        this.name = fed.view().generation().name();
        this.tokens = tokens;
        this.token = token;
        this.work = DefaultUnitOfWork.startAndGet(null);
        CurrentUnitOfWork.clear(work);
    }

    /** @return the view, which nobody else writes from now on; empty when another node does */
    static Optional<Follower> claim(CatchUp.Fed fed, TokenStore tokens) {
        String name = fed.view().generation().name();
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

    /**
     * Makes the generation ready to be written and read: to be called once nobody else writes it.
     *
     * @param writer writes its documents while more is folded
     */
    void prepare(Executor writer) {
        fed.view().prepare();
        CurrentUnitOfWork.set(work);
        try {
            HeldDocuments.begin(fed.view(), writer);
        } finally {
            CurrentUnitOfWork.clear(work);
        }
    }

    /** @return how far the view has come, stored or not; null when it has nothing */
    @Nullable
    TrackingToken token() {
        return token;
    }

    /** Decodes of an event what the view needs of it. */
    void decode(DomainEventMessage<?> event) {
        fed.view().view().kindOf(event).ifPresent(kind -> kind.decode(event));
    }

    /** @param mostEventsHeld how many events the documents that stay in memory were folded from at most */
    void fold(List<DomainEventMessage<?>> batch, long mostEventsHeld) {
        List<DomainEventMessage<?>> unseen =
                batch.stream().filter(event -> !isSeen(position(event))).toList();
        CurrentUnitOfWork.set(work);
        try {
            HeldDocuments.load(fed.view(), unseen);
            for (DomainEventMessage<?> event : unseen) {
                fold(event);
                token = position(event);
                stored = false;
            }
            HeldDocuments.keepAtMost(mostEventsHeld);
        } finally {
            CurrentUnitOfWork.clear(work);
        }
    }

    /** What cannot be folded is parked, and so is what follows it: a fold refuses an event behind one that is missing. */
    private void fold(DomainEventMessage<?> event) {
        try {
            HeldDocuments.fold(fed.view(), event);
        } catch (RuntimeException failure) {
            fed.letters().park(fed.view().generation(), event, failure, fed.parking());
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
        tokens.extendClaim(name, SEGMENT);
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
            tokens.storeToken(token, name, SEGMENT);
            stored = true;
        } finally {
            CurrentUnitOfWork.clear(work);
        }
    }

    /** Leaves the view to whoever feeds it next; what was not stored is forgotten. */
    void release() {
        CurrentUnitOfWork.set(work);
        work.rollback();
        tokens.releaseClaim(name, SEGMENT);
    }
}
