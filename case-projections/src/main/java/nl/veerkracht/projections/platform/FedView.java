package nl.veerkracht.projections.platform;

import java.util.function.BiFunction;

/**
 * A view together with the generation of it that is written.
 *
 * @param view the view
 * @param generation which one
 * @param documents its documents
 * @param fold takes one event in, as the version of the generation does
 * @param <E> the events of the view
 * @param <S> what the fold makes
 */
public record FedView<E, S>(
        View<E, S> view, Generation generation, StoredDocuments<S> documents, BiFunction<S, RecordedEvent<E>, S> fold) {

    /** Makes the generation ready to be written and read. */
    public void prepare() {
        documents.prepare(view.readBy());
    }
}
