package nl.veerkracht.broken.api;

import nl.veerkracht.broken.Breaks;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Breaks the wall between endpoints and MongoDB: it reads past the queries. */
@Breaks("only_the_platform_of_the_api_reaches_mongodb")
record QueriesMongoDb(MongoTemplate mongo) {}
