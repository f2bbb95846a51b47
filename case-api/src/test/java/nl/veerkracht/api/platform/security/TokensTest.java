package nl.veerkracht.api.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.veerkracht.api.platform.security.Edge.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

@SpringBootTest(classes = WebSlice.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TokensTest {

    private static final String ISSUER = "http://localhost:8080";

    private final Edge edge;
    private final NimbusJwtEncoder encoder;

    TokensTest(@Autowired Environment environment, @Autowired JWKSource<SecurityContext> keys) {
        this.edge = new Edge(environment);
        this.encoder = new NimbusJwtEncoder(keys);
    }

    @Test
    void every_demo_user_gets_a_token_in_one_call() {
        List<String> users = List.of(
                "c.devries",
                "m.bakker",
                "s.postma",
                "f.wiersma",
                "p.hofstra",
                "r.mulder",
                "v.dijkema",
                "b.kuiper",
                "h.regio",
                "g.stad");

        assertThat(users).allSatisfy(user -> {
            Answer answer = edge.askToken(user, "demo");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text("token_type")).isEqualTo("Bearer");
        });
    }

    @Test
    void a_wrong_secret_or_an_unknown_user_gets_none() {
        assertThat(edge.askToken("c.devries", "guess").status()).isEqualTo(401);
        assertThat(edge.askToken("nobody", "demo").status()).isEqualTo(401);
    }

    @Test
    void without_a_token_the_answer_says_to_sign_in() {
        Answer answer = edge.send(edge.at("/v1/probes"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.text("code")).isEqualTo("TOKEN_MISSING");
        assertThat(answer.header("API-Version")).isNotEmpty();
    }

    @Test
    void what_does_not_exist_is_not_told_to_a_stranger() {
        assertThat(edge.send(edge.at("/v1/nothing")).status()).isEqualTo(401);
        assertThat(edge.send(edge.at("/nothing")).status()).isEqualTo(401);
    }

    @Test
    void a_good_token_is_accepted() {
        assertThat(answerTo(claims -> {}).status()).isEqualTo(200);
    }

    @Test
    void a_token_of_another_issuer_for_another_audience_or_from_the_past_is_refused() {
        List<Answer> answers = List.of(
                answerTo(claims -> claims.put("iss", "http://elsewhere.example")),
                answerTo(claims -> claims.put("aud", List.of("another-application"))),
                answerTo(claims -> claims.remove("aud")),
                answerTo(claims -> claims.remove("iss")),
                answerTo(claims -> {
                    claims.put("iat", Instant.now().minusSeconds(7200));
                    claims.put("exp", Instant.now().minusSeconds(3600));
                }),
                edge.send(edge.at("/v1/probes").header("Authorization", "Bearer nonsense")));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
            assertThat(answer.text("code")).isEqualTo("TOKEN_INVALID");
        });
    }

    @Test
    void a_token_that_does_not_say_who_acts_is_told_what_it_lacks() {
        Answer answer = answerTo(claims -> {
            claims.remove("team");
            claims.remove("municipality");
        });
        Answer strangeRole = answerTo(claims -> claims.put("role", "KING"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("code")).isEqualTo("TOKEN_INCOMPLETE");
        assertThat(answer.json().path("claims").toString()).isEqualTo("[\"team\",\"municipality\"]");
        assertThat(strangeRole.json().path("claims").toString()).isEqualTo("[\"role\"]");
    }

    @Test
    void nobody_comes_in_the_role_of_an_automation() {
        Answer answer = answerTo(claims -> claims.put("role", "AUTOMATION"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("claims").toString()).isEqualTo("[\"role\"]");
    }

    private Answer answerTo(Consumer<Map<String, Object>> change) {
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject("c.devries")
                .audience(List.of("veerkracht"))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(60))
                .claim("role", "CASEWORKER")
                .claim("team", "hoogezand")
                .claim("municipality", "GM1952")
                .claims(change)
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        String token = encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
        return edge.send(edge.at("/v1/probes").header("Authorization", "Bearer " + token));
    }
}
