package nl.veerkracht.api;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import nl.veerkracht.architecture.Customs;
import nl.veerkracht.architecture.OwnCode;
import nl.veerkracht.architecture.Walls;

/** All modules together: what no module sees of itself. */
@AnalyzeClasses(packages = "nl.veerkracht", importOptions = OwnCode.class)
class ApiArchTest {

    @ArchTest
    static final ArchTests walls = ArchTests.in(Walls.class);

    @ArchTest
    static final ArchTests customs = ArchTests.in(Customs.class);
}
