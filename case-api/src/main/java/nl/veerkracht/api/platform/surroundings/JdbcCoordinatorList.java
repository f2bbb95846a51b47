package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.coordinator.CoordinatorSurroundings;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists coordinators in the log's database, in the transaction of the command. */
@Component
class JdbcCoordinatorList implements CoordinatorSurroundings.Register, CoordinatorList {

    private final JdbcClient jdbc;

    JdbcCoordinatorList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(PersonId personId, String municipality) {
        jdbc.sql("insert into coordinator_register (person_id, municipality) values (?, ?) on conflict do nothing")
                .params(personId.value(), municipality)
                .update();
        lock(personId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(PersonId personId) {
        jdbc.sql("select person_id from coordinator_register where person_id = ? for update")
                .param(personId.value())
                .query(String.class)
                .optional();
    }

    @Override
    public List<PersonId> all() {
        return jdbc.sql("select person_id from coordinator_register").query(String.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    @Override
    public Optional<String> keeperOf(PersonId personId) {
        return jdbc.sql("select municipality from coordinator_register where person_id = ?")
                .param(personId.value())
                .query(String.class)
                .optional();
    }
}
