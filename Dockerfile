# The application on a Java runtime; build the jar first: mvn -q -DskipTests package
FROM eclipse-temurin:17.0.15_6-jre
RUN useradd --system --uid 10001 --create-home veerkracht
USER veerkracht
WORKDIR /home/veerkracht
COPY case-api/target/veerkracht.jar veerkracht.jar
EXPOSE 8080
# In the small heap of a container this collector takes the least (ADR-0020); what views hold lives long, so it is not copied twice (ADR-0028).
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-XX:MaxTenuringThreshold=1", "-jar", "veerkracht.jar"]
