package nl.veerkracht.projections.supportplan;

import java.time.Instant;
import java.util.List;
import nl.veerkracht.domain.shared.PlanId;
import nl.veerkracht.domain.supportplan.events.PlanEvent;
import nl.veerkracht.projections.platform.Entry;
import nl.veerkracht.projections.platform.FileFoldContract;
import nl.veerkracht.projections.platform.RecordCbor;
import nl.veerkracht.projections.platform.RecordedEvent;

/** What holds for every history of a plan, its conferences among it. */
class PlanPropertiesTest extends FileFoldContract<PlanEvent, PlanFile> {

    @Override
    protected Class<PlanEvent> events() {
        return PlanEvent.class;
    }

    @Override
    protected PlanFile empty() {
        return PlanFile.empty(new PlanId(FILE));
    }

    @Override
    protected PlanFile foldAll(PlanFile file, List<RecordedEvent<PlanEvent>> history) {
        return PlanFile.foldAll(file, history);
    }

    @Override
    protected PlanFile asOf(List<RecordedEvent<PlanEvent>> history, Instant knownAt) {
        return PlanFile.asOf(new PlanId(FILE), history, knownAt);
    }

    @Override
    protected List<Entry> entries(PlanFile file) {
        return file.entries();
    }

    @Override
    protected PlanFile stored(PlanFile file) {
        return RecordCbor.read(PlanFile.class, RecordCbor.write(file));
    }
}
