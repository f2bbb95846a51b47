package nl.veerkracht.api.platform.surroundings;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ProgrammeCodesOnH2Test extends ProgrammeCodesContract {

    private static final DataSource DATA_SOURCE = new DriverManagerDataSource(
            "jdbc:h2:mem:programmes;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");

    @Override
    DataSource dataSource() {
        return DATA_SOURCE;
    }
}
