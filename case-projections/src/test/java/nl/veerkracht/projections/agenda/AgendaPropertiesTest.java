package nl.veerkracht.projections.agenda;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.domain.agenda.events.AgendaEvent;
import nl.veerkracht.domain.shared.AgendaId;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.FileFoldContract;
import nl.veerkracht.projections.platform.RecordCbor;
import nl.veerkracht.projections.platform.RecordedEvent;

/** What holds for every history of an agenda. */
class AgendaPropertiesTest extends FileFoldContract<AgendaEvent, AgendaFile> {

    @Override
    protected Class<AgendaEvent> events() {
        return AgendaEvent.class;
    }

    @Override
    protected AgendaFile empty() {
        return AgendaFile.empty(new AgendaId(FILE));
    }

    @Override
    protected AgendaFile foldAll(AgendaFile file, List<RecordedEvent<AgendaEvent>> history) {
        return AgendaFile.foldAll(file, history);
    }

    @Override
    protected AgendaFile asOf(List<RecordedEvent<AgendaEvent>> history, Instant knownAt) {
        return AgendaFile.asOf(new AgendaId(FILE), history, knownAt);
    }

    @Override
    protected List<Entry> entries(AgendaFile file) {
        return file.entries();
    }

    @Override
    protected AgendaFile stored(AgendaFile file) {
        return RecordCbor.read(AgendaFile.class, RecordCbor.write(file));
    }
}
