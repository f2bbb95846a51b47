package nl.veerkracht.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import nl.veerkracht.architecture.OwnCode;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventCatalogTest {

    @Test
    void the_catalogue_holds_every_event_of_the_code_and_nothing_else() {
        List<String> events = new ClassFileImporter()
                .withImportOption(new OwnCode()).importPackages("nl.veerkracht.domain").stream()
                        .filter(type -> type.isAnnotatedWith(Revision.class))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(EventCatalog.all())
                .extracting(event -> event.type().getName())
                .containsExactlyInAnyOrderElementsOf(events)
                .hasSizeGreaterThan(20);
    }
}
