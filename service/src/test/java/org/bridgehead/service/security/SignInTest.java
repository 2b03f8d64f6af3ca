/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.RunningService;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.Secrets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in by a form, as a browser without JavaScript does it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final ApiKey.Made office =
      ApiKey.make(new Secrets(), Role.EDITOR, "the <office>", LocalDate.of(2026, 1, 31));

  @SuppressWarnings("NullAway.Init") // set before all tests
  private RunningService service;

  @SuppressWarnings("NullAway.Init") // set before all tests
  private KeyFile file;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    file = new KeyFile(folder.resolve("api-keys"));
    file.add(office.key());
    service = RunningService.start(folder, Map.of("roles.controller", true));
  }

  @AfterAll
  void stop() {
    service.close();
  }

  private HttpResponse<String> signIn(String key, String back) throws Exception {
    return service.send(
        "POST", "/sign-in", "back=" + back + "&key=" + key, "Content-Type", FORM, "Origin", ours());
  }

  private String ours() {
    return "http://127.0.0.1:" + service.port();
  }

  private String cookie() throws Exception {
    return given(signIn(office.text(), "/"));
  }

  private static String given(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  @Test
  void aKeyOpensASessionThatScriptsAndOtherSitesDoNotGetAt() throws Exception {
    var answer = signIn("%20" + office.text() + "%0A", "/isolation?asOf=2023-01-19");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains("/isolation?asOf=2023-01-19");
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HTTPOnly", "SameSite=Strict", "Path=/", "Max-Age=28800")
        .doesNotContain(office.text(), office.key().hash());
    var held = given(answer);
    assertThat(service.get("/roles/viewer", "Cookie", held).statusCode()).isEqualTo(200);
    assertThat(service.get("/roles/administrator", "Cookie", held).statusCode()).isEqualTo(403);
  }

  @Test
  void whatChangesSomethingHasToSayThatAPageOfOursStartedIt() throws Exception {
    var held = cookie();
    assertThat(service.post("/roles/editor", "{}", "Cookie", held).statusCode()).isEqualTo(401);
    assertThat(service.post("/roles/editor", "{}", "Cookie", held, "Origin", ours()).statusCode())
        .isEqualTo(200);
    assertThat(
            service
                .post("/roles/editor", "{}", "Cookie", held, "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "'', Enter your key",
    "0badc0de.nonsense, This key is not known here",
    "local.nonsense, This key is not known here"
  })
  void aKeyThatIsNoneIsSaidBesideItsField(String key, String message) throws Exception {
    var answer = signIn(key, "/coverage");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    var page = Jsoup.parse(answer.body());
    assertThat(page.select(".govuk-error-summary a[href=#key]").text()).startsWith(message);
    assertThat(page.select("#key-error").text()).contains(message);
    assertThat(page.select("#key").attr("aria-describedby")).contains("key-error");
    assertThat(page.select("input[name=back]").val()).isEqualTo("/coverage");
    assertThat(answer.body()).doesNotContain("nonsense");
  }

  @ParameterizedTest
  @CsvSource({
    "//evil.example/x",
    "https://evil.example",
    "/%5Cevil.example",
    "javascript:alert(1)",
    "%0a/"
  })
  void nobodyIsLedElsewhere(String back) throws Exception {
    var location = signIn(office.text(), back).headers().firstValue("Location").orElseThrow();
    assertThat(location).isEqualTo("/");
  }

  @Test
  void eachPageSaysWhoIsSignedInUntilTheySignOut() throws Exception {
    var held = cookie();
    var page = Jsoup.parse(service.get("/sign-in", "Cookie", held).body());
    assertThat(page.select(".reader").text()).startsWith("Signed in as the <office>, editor");
    var error = service.get("/nowhere", "Cookie", held, "Accept", "text/html");
    assertThat(error.body()).contains("Signed in as");
    var out = service.send("POST", "/sign-out", "", "Cookie", held, "Origin", ours());
    assertThat(out.statusCode()).isEqualTo(303);
    assertThat(out.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("bridgehead-session=;", "Max-Age=0");
  }

  @Test
  void whoOpensAPageThatNeedsAKeyIsLedToTheForm() throws Exception {
    var answer = service.get("/roles/viewer?a=b%20c", "Accept", "text/html,*/*;q=0.8");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location"))
        .contains("/sign-in?back=%2Froles%2Fviewer%3Fa%3Db%2520c");
    assertThat(service.get("/roles/viewer").statusCode()).isEqualTo(401);
  }

  @Test
  void aSessionEndsWithItsTimeItsKeyAndItsSeal(@TempDir Path folder) throws Exception {
    var keys = new KeyFile(folder.resolve("api-keys"));
    keys.add(office.key());
    var early = sessions(folder, "2026-01-31T08:00:00Z");
    var held = early.open(office.key(), HttpRequest.GET("/"));
    assertThat(find(sessions(folder, "2026-01-31T15:59:59Z"), held.getValue())).isEqualTo(true);
    assertThat(find(sessions(folder, "2026-01-31T16:00:00Z"), held.getValue())).isEqualTo(false);
    var longer = held.getValue().replaceFirst("[.][0-9]+[.]", ".9999999999.");
    assertThat(find(early, longer)).isEqualTo(false);
    assertThat(find(early, "local" + held.getValue().substring(8))).isEqualTo(false);
    assertThat(find(early, "")).isEqualTo(false);
    keys.remove(office.key().id());
    assertThat(find(sessions(folder, "2026-01-31T08:00:01Z"), held.getValue())).isEqualTo(false);
  }

  private static boolean find(Sessions sessions, String value) {
    return sessions.find(value, true).isPresent();
  }

  private static Sessions sessions(Path folder, String now) {
    var data = new DataFolder(folder);
    var settings = new SecuritySettings(null, List.of(), null);
    var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    var secrets = new Secrets();
    return new Sessions(data, settings, secrets, new Keys(data, settings, secrets), clock);
  }
}
