package nl.veerkracht.api.platform.surroundings;

import nl.veerkracht.domain.coordinator.CoordinatorSurroundings;
import nl.veerkracht.domain.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists coordinators in the log's database, in the transaction of the command. */
@Component
class JdbcCoordinatorList implements CoordinatorSurroundings.Register {

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
        jdbc.sql("select person_id from coordinator_register where person_id = ? for update")
                .param(personId.value())
                .query(String.class)
                .single();
    }
}
