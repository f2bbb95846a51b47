package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.organisation.OrganisationSurroundings;
import nl.veerkracht.domain.organisation.events.OrganisationRegistered;
import nl.veerkracht.domain.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves the names of organisations, in the log's database and in the transaction of the command. Of two claims on one name at
 * once the unique key lets one through; the other finds it taken, at once or when its command is tried again.
 */
@Component
class JdbcOrganisationNames implements OrganisationSurroundings.Names, OrganisationList {

    private final JdbcClient jdbc;

    JdbcOrganisationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(OrganisationRegistered registration) {
        String id = registration.organisationId().value();
        Optional<String> holder = jdbc.sql(
                        "select organisation_id from organisation_register where municipality = ? and type = ? and name = ?")
                .params(registration.municipality(), registration.type().name(), registration.name())
                .query(String.class)
                .optional();
        if (holder.isPresent()) {
            return holder.get().equals(id);
        }
        int renamed = jdbc.sql("update organisation_register set type = ?, name = ? where organisation_id = ?")
                .params(registration.type().name(), registration.name(), id)
                .update();
        return renamed == 1
                || jdbc.sql("insert into organisation_register (organisation_id, municipality, type, name)"
                                        + " values (?, ?, ?, ?) on conflict do nothing")
                                .params(
                                        id,
                                        registration.municipality(),
                                        registration.type().name(),
                                        registration.name())
                                .update()
                        == 1;
    }

    @Override
    public List<OrganisationId> in(String municipality) {
        return jdbc
                .sql("select organisation_id from organisation_register where municipality = ?")
                .param(municipality)
                .query(String.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }
}
