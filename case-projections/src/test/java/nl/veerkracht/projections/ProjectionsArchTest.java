package nl.veerkracht.projections;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import nl.veerkracht.architecture.Customs;
import nl.veerkracht.architecture.OwnCode;
import nl.veerkracht.architecture.Walls;

@AnalyzeClasses(packages = "nl.veerkracht.projections", importOptions = OwnCode.class)
class ProjectionsArchTest {

    @ArchTest
    static final ArchTests walls = ArchTests.in(Walls.class);

    @ArchTest
    static final ArchTests customs = ArchTests.in(Customs.class);
}
