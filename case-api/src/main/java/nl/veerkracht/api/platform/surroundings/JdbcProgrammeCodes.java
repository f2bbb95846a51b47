package nl.veerkracht.api.platform.surroundings;

import java.util.List;
import java.util.Optional;
import nl.veerkracht.domain.programme.ProgrammeSurroundings;
import nl.veerkracht.domain.programme.events.ProgrammeStarted;
import nl.veerkracht.domain.shared.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves the codes of programmes, in the log's database and in the transaction of the command. Of two claims on one code at once
 * the unique key lets one through; the other finds it taken, at once or when its command is tried again.
 */
@Component
class JdbcProgrammeCodes implements ProgrammeSurroundings.Codes {

    private final JdbcClient jdbc;

    JdbcProgrammeCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(ProgrammeStarted started) {
        String id = started.programmeId().value();
        Optional<String> holder = holder(started.code());
        if (holder.isPresent()) {
            return holder.get().equals(id);
        }
        int changed = jdbc.sql("update programme_register set code = ? where programme_id = ?")
                .params(started.code(), id)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into programme_register (programme_id, code) values (?, ?) on conflict do nothing")
                    .params(id, started.code())
                    .update();
        }
        // Another node may have started this very programme meanwhile: then its log decides.
        return holder(started.code()).filter(id::equals).isPresent();
    }

    private Optional<String> holder(String code) {
        return jdbc.sql("select programme_id from programme_register where code = ?")
                .param(code)
                .query(String.class)
                .optional();
    }

    /** Lets nobody else lock this programme before the transaction ends; nothing when there is no such programme. */
    void lock(ProgrammeId programmeId) {
        jdbc.sql("select programme_id from programme_register where programme_id = ? for update")
                .param(programmeId.value())
                .query(String.class)
                .list();
    }

    /** @return all programmes that there are */
    List<ProgrammeId> all() {
        return ids("select programme_id from programme_register");
    }

    /** @return those that an earlier version started, which kept no codes */
    List<ProgrammeId> withoutCode() {
        return ids("select programme_id from programme_register where code is null");
    }

    private List<ProgrammeId> ids(String query) {
        return jdbc.sql(query).query(String.class).list().stream()
                .map(ProgrammeId::new)
                .toList();
    }
}
