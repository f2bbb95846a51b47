package nl.veerkracht.architecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "nl.veerkracht.domain", importOptions = OwnCode.class)
class DomainArchTest {

    @ArchTest
    static final ArchTests walls = ArchTests.in(Walls.class);

    @ArchTest
    static final ArchTests customs = ArchTests.in(Customs.class);
}
