/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the demonstration country in a real browser, where Chromium is installed. */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class PagesInBrowserTest {

  private static final List<Path> CHROMIUM =
      Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
          .map(Path::of)
          .toList();
  private static final int NARROW = 320;
  private static final int WIDE = 1280;
  private static final String REGISTER = "edubasealldata20230119.csv";
  private static final Path PICTURES = Path.of("target", "screenshots");

  private Path folder;
  private Map<String, String> pages;
  private EmbeddedServer server;
  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path data) {
    var chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst().orElse(null);
    assumeTrue(chromium != null, "skipped: no Chromium is installed, see .ci/run");
    folder = data;
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "bridgehead.data",
                folder.toString(),
                "bridgehead.store",
                "demonstration",
                "micronaut.server.port",
                -1));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium));
    pages = pages();
  }

  @AfterAll
  void stop() {
    if (playwright != null) {
      playwright.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private Page open(BrowserContext context, String address) {
    var page = context.newPage();
    page.navigate(address.startsWith("http") ? address : server.getURL() + address);
    return page;
  }

  /** Clicks, and waits for the page that this leads to. */
  private static void follow(Locator link) {
    link.click();
    link.page().waitForLoadState();
  }

  private BrowserContext sized(int width) {
    return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
  }

  /** An address of each page by its name, found by following links as a reader would. */
  private Map<String, String> pages() {
    var found = new LinkedHashMap<String, String>();
    try (var context = browser.newContext()) {
      found.put("home", "/");
      found.put("search", "/search?q=school");
      found.put("isolation", "/isolation?limit=10");
      found.put("isolation-none", "/isolation?rung=no-link&flag=offered-not-joined&limit=10");
      var page = open(context, "/isolation?limit=10");
      found.put("school", link(page, "table:has(#schools) tbody th a"));
      page.navigate(server.getURL() + found.get("school"));
      found.put("reach", link(page, "main a[href^='/reach']"));
      found.put("around-school", link(page, "main a[href^='/around/']"));
      whatIf(page, found);
      found.put("plans", "/isolation/plan");
      page = open(context, "/isolation/plan");
      found.put(
          "plan",
          "/isolation/plan?ownGroup=true&authority="
              + page.locator("#authority option").nth(1).getAttribute("value"));
      found.put("changes", "/changes?from=" + open(context, "/").locator("#from").inputValue());
      found.put("bridging", "/bridging?limit=10");
      page = open(context, "/bridging");
      found.put("bridge", link(page, "table:has(#bridges) tbody th a"));
      page = open(context, "/bridging?kind=post");
      found.put("bridge-post", link(page, "table:has(#bridges) tbody th a"));
      page.navigate(server.getURL() + found.get("bridge-post"));
      found.put("post", link(page, "main a[href^='/posts/']"));
      page.navigate(server.getURL() + found.get("post"));
      found.put("around", link(page, "main a[href^='/around/']"));
      page = open(context, "/bridging?kind=network");
      page.navigate(server.getURL() + link(page, "table:has(#bridges) tbody th a"));
      found.put("network", link(page, "main a[href^='/networks/']"));
      found.put("links", "/links");
      page = open(context, "/links");
      found.put("evidence", link(page, "table:has(#pairs) tbody th a"));
      found.put("gaps", "/links/gaps");
      page = open(context, "/links/gaps");
      found.put("authority", link(page, "table:has(#gaps) tbody th a"));
      found.put("path-ends", "/paths?from=school&to=primary");
      page = open(context, "/");
      found.put("paths", link(page, "a[href^='/paths?from']"));
      found.put("paths-without", found.get("paths") + "&without=post&without=network");
      found.put("coverage", "/coverage");
      found.put("queries", "/queries");
      found.put("query-form", "/queries/paths/shortest");
      found.put("query", "/queries/data/sources");
      found.put("error", "/schools/1");
      found.put("error-field", "/isolation?asOf=2024-02-31");
      found.put("error-paths", found.get("paths") + "&avoid=999999&start=2020-01-01");
    }
    return found;
  }

  /** A list of changes, begun on the page of a school, in each of its states. */
  private void whatIf(Page page, Map<String, String> found) {
    found.put("what-if-none", "/what-if");
    follow(page.locator("button:has-text('What if this school closed?')"));
    var list = page.url().substring(server.getURL().toString().length());
    found.put("what-if", list + "?add=join-network");
    found.put("what-if-answer", list + "/answer");
    found.put("what-if-gone", "/what-if/0123");
  }

  private static String link(Page page, String selector) {
    var address = page.locator(selector).first().getAttribute("href");
    assertThat(address).as(selector).isNotNull();
    return address;
  }

  /** What a page says is the same at each width; the rules that widths change bite when narrow. */
  @ParameterizedTest
  @ValueSource(ints = {NARROW, WIDE})
  void noPageBreaksARuleOfAxeOrIsWiderThanTheScreen(int width) {
    var softly = new SoftAssertions();
    try (var context = sized(width)) {
      pages.forEach(
          (name, address) -> {
            try (var page = open(context, address)) {
              look(page, name, width, softly);
            }
          });
    }
    softly.assertAll();
  }

  private static void look(Page page, String name, int width, SoftAssertions softly) {
    var picture = PICTURES.resolve(name + "-" + width + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
    softly.assertThat(page.locator("h1").count()).as("h1 of %s", name).isOne();
    softly
        .assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of %s", name)
        .isLessThanOrEqualTo(width);
    if (width == NARROW) {
      softly.assertThat(broken(page)).as("%s at %d", page.url(), width).isEmpty();
    }
  }

  /** Every rule is tried; only what breaks one is told in full, which spares time. */
  private static List<String> broken(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    var results = new AxeBuilder(page).setLegacyMode(true).options(options).analyze();
    return results.getViolations().stream().map(PagesInBrowserTest::told).toList();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  @Test
  void aReaderWithoutJavaScriptNarrowsTheListDownAndOpensASchool() {
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (var context = browser.newContext(plain)) {
      var page = open(context, "/isolation");
      page.locator("#authority")
          .selectOption(page.locator("#authority option").nth(1).getAttribute("value"));
      follow(page.locator("main form button"));
      assertThat(page.url()).contains("authority=").doesNotContain("asOf=");
      assertThat(page.locator("table:has(#schools)").count()).isOne();
      page.locator("#phase").selectOption("Secondary");
      follow(page.locator("main form button"));
      assertThat(page.locator("table:has(#schools) tbody th .hint").allTextContents())
          .isNotEmpty()
          .allMatch(hint -> hint.endsWith(", Secondary"));
      follow(page.locator("table:has(#schools) tbody th a").first());
      assertThat(page.url()).contains("/schools/", "authority=");
      assertThat(page.locator("h2").allTextContents())
          .contains("Where it stands on the ladder of isolation", "What could be done");
    }
  }

  @Test
  void anEditorSignsInConsidersAnInvitationAndTakesAStep() throws IOException {
    var softly = new SoftAssertions();
    try (var context = sized(NARROW)) {
      var school = suggested(context);
      var page = open(context, "/sign-in?back=" + school);
      page.locator("#key").fill(Files.readString(folder.resolve("local.key")).strip());
      follow(page.locator("main button"));
      follow(page.locator("a:has-text('Consider inviting')").first());
      follow(page.locator("main form button"));
      look(page, "invite-error", NARROW, softly);
      page.locator("#owner").fill("School improvement lead");
      follow(page.locator("main form button"));
      page.locator("input[name=state]").first().check();
      look(page, "invitation", NARROW, softly);
      follow(page.locator("main form button"));
      assertThat(page.locator("table:has(#history) tbody tr").count()).isEqualTo(2);
      page.navigate(server.getURL() + "/invitations");
      look(page, "invitations", NARROW, softly);
      assertThat(page.locator("table:has(#invitations) tbody tr").count()).isOne();
    }
    softly.assertAll();
  }

  @Test
  void anEditorFreezesAViewAndFindsTheReportInTheList() throws IOException {
    var softly = new SoftAssertions();
    try (var context = sized(NARROW)) {
      var page = open(context, "/sign-in?back=/reports");
      page.locator("#key").fill(Files.readString(folder.resolve("local.key")).strip());
      follow(page.locator("main button"));
      look(page, "reports-none", NARROW, softly);
      page.navigate(server.getURL() + "/isolation?limit=10");
      follow(page.locator("a:has-text('Freeze as a report')"));
      page.locator("#title").fill("x".repeat(201));
      follow(page.locator("main form button"));
      look(page, "freeze-error", NARROW, softly);
      page.locator("#title").fill("For the board");
      page.locator("#decided").fill("To ask two networks");
      follow(page.locator("main form button"));
      page.waitForURL(url -> url.matches(".*/reports/[0-9a-f]{32}"));
      look(page, "report", NARROW, softly);
      assertThat(page.locator("main").textContent()).contains("To ask two networks");
      assertThat(page.locator("script").count()).isZero();
      page.navigate(server.getURL() + "/reports");
      look(page, "reports", NARROW, softly);
      assertThat(page.locator("table:has(#reports) tbody tr").count()).isOne();
    }
    softly.assertAll();
  }

  /** The first school of the list to which a network is suggested. */
  private String suggested(BrowserContext context) {
    var list = open(context, "/isolation?limit=10");
    for (var link : list.locator("table:has(#schools) tbody th a").all()) {
      var address = link.getAttribute("href");
      if (open(context, address).locator("table:has(#suggestions)").count() == 1) {
        return address;
      }
    }
    throw new AssertionError("no network is suggested to any school of the first page");
  }

  @Test
  void aReaderWithoutJavaScriptSupposesAChangeByTypingAName() {
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (var context = browser.newContext(plain)) {
      var page = open(context, "/what-if?add=close-school");
      page.locator("#school").fill("primary");
      follow(page.locator("button:has-text('Add this change')"));
      page.locator("input[type=radio]").nth(1).check();
      follow(page.locator("button:has-text('Add this change')"));
      assertThat(page.url()).matches(".*/what-if/[0-9a-f]{32}");
      follow(page.locator("button:has-text('Show the answers')"));
      assertThat(page.locator("table:has(#isolation-figures)").count()).isOne();
      follow(page.locator("a:has-text('Back to your list')"));
      follow(page.locator("button:has-text('Take out')"));
      assertThat(page.locator("#list").textContent()).isEqualTo("Your list is empty so far");
    }
  }

  @Test
  void aReaderWithoutJavaScriptAsksAQueryOfTheCatalogue() {
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (var context = browser.newContext(plain)) {
      var page = open(context, "/queries");
      follow(page.locator("a[href$='/queries/isolation/without-learning-network']"));
      assertThat(page.locator("table").count()).isZero();
      page.locator("#authority")
          .selectOption(page.locator("#authority option").nth(1).getAttribute("value"));
      follow(page.locator("main form button"));
      assertThat(page.url()).contains("authority=").doesNotContain("asOf=");
      follow(page.locator("main tbody a").first());
      assertThat(page.url()).contains("/schools/");
    }
  }

  @Test
  void theKeyboardReachesTheListAndTheForm() {
    try (var context = sized(WIDE)) {
      var page = open(context, "/isolation");
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("Skip to main content");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("asOf");
      page.locator("#phase").focus();
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("Several authorities");
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("authority-0");
      page.keyboard().press("Space");
      page.locator("#independent").focus();
      page.keyboard().press("Space");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL("**/isolation?authority=*&independent=true");
    }
  }

  @Test
  void whatIsTypedWronglyIsMendedInTheSameForm() {
    try (var context = sized(NARROW)) {
      var page = open(context, pages.get("paths"));
      page.locator("#count").fill("99");
      page.locator("#without-agency").evaluate("box => box.checked = true");
      follow(page.locator("main form button"));
      page.waitForSelector(".govuk-error-summary:focus");
      assertThat(broken(page)).isEmpty();
      follow(page.locator(".govuk-error-summary a"));
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("count");
      assertThat(page.locator("#count").inputValue()).isEqualTo("99");
      assertThat(page.locator("#without-agency").isChecked()).isTrue();
      page.keyboard().press("Control+a");
      page.keyboard().type("3");
      page.keyboard().press("Enter");
      page.waitForURL("**count=3**");
      assertThat(page.locator("h1").textContent()).startsWith("Routes from ");
    }
  }

  /** More than the demonstration country has around anything, so they come from here. */
  @Test
  void twoThousandPlacesAreDrawnAndThatThereAreMoreIsSaid() {
    try (var context = sized(WIDE)) {
      var page = context.newPage();
      page.route("**/picture.json*", route -> send(route, places(0, 1_998)));
      page.route("**/more", route -> send(route, places(1_999, 2_010)));
      page.navigate(server.getURL() + pages.get("around"));
      page.waitForSelector("#graph-canvas canvas");
      var status = page.locator("#graph-status");
      assertThat(shown(status.textContent())).isEqualTo(1_999);
      page.locator("#graph-canvas").press("Enter");
      page.waitForFunction(
          "() => / added[.] /.test(document.getElementById('graph-status').textContent)");
      assertThat(status.textContent())
          .startsWith(
              "1 place added. No more than 2,000 places are drawn; its tables hold the rest. ");
      assertThat(shown(status.textContent())).isEqualTo(2_000);
      page.keyboard().press("ArrowRight");
      assertThat(status.textContent()).startsWith("Place 1: school, 1 step away, 1 tie shown");
    }
  }

  private static void send(Route route, String json) {
    route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(json));
  }

  /** Places in rows, the first tied to all others, as the script of the page takes them. */
  private static String places(int first, int last) {
    var nodes = new StringJoiner(",");
    var ties = new StringJoiner(",");
    for (int at = first; at <= last; at++) {
      nodes.add(
          """
          {"id":"%d","kind":"school","words":"Place %d","label":"Place %d","x":%d,"y":%d,"steps":%d,
          "ties":3000,"about":null,"around":"/around/school/%d","grow":"/more"}"""
              .formatted(at, at, at, at % 50 * 24, at / 50 * 24, Math.min(at, 1), at));
      if (at > 0) {
        ties.add(
            "{\"id\":\"t%d\",\"from\":\"0\",\"to\":\"%d\",\"pen\":\"solid\"}".formatted(at, at));
      }
    }
    return "{\"nodes\":[%s],\"ties\":[%s]}".formatted(nodes, ties);
  }

  @Test
  void theNetworkAroundAPostGrowsByKeyboard() {
    var errors = new ArrayList<String>();
    var softly = new SoftAssertions();
    try (var context = sized(NARROW)) {
      var page = context.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
              errors.add(message.text());
            }
          });
      page.onPageError(errors::add);
      page.navigate(server.getURL() + pages.get("around") + "?steps=1");
      page.waitForSelector("#graph-canvas canvas");
      page.locator("#graph-canvas").focus();
      var status = page.locator("#graph-status");
      int before = shown(status.textContent());
      softly.assertThat(before).isEqualTo(page.locator("table:has(#places) tbody tr").count());
      for (var key : List.of("ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp")) {
        page.keyboard().press(key);
        page.keyboard().press("Enter");
        page.waitForFunction(
            "() => / added[.] |Nothing more is around it[.] /"
                + ".test(document.getElementById('graph-status').textContent)");
      }
      softly.assertThat(shown(status.textContent())).isGreaterThan(before);
      softly.assertThat(page.locator("#graph-links a").count()).isEqualTo(2);
      page.keyboard().press("+");
      page.keyboard().press("0");
      look(page, "around-grown", NARROW, softly);
      var saved = page.waitForDownload(() -> page.locator("[data-action=save]").click());
      softly.assertThat(saved.suggestedFilename()).isEqualTo("network.png");
    }
    softly.assertThat(errors).isEmpty();
    softly.assertAll();
  }

  private static int shown(String status) {
    return Integer.parseInt(
        status.replaceAll(".* ([0-9,]+) places? shown[.]$", "$1").replace(",", ""));
  }

  @Test
  void aReaderWithoutJavaScriptSeesTheNetworkAroundAPostAndGoesOn() {
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (var context = browser.newContext(plain)) {
      var page = open(context, pages.get("around"));
      assertThat(page.locator("#graph").isVisible()).isFalse();
      assertThat(page.locator("#graph-still img").evaluate("img => img.naturalWidth"))
          .isNotEqualTo(0);
      follow(page.locator("a:has-text('Around this')").first());
      assertThat(page.locator("h1").textContent()).startsWith("The network around ");
    }
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.textContent");
  }

  /** Each state of the pages that an officer comes through; none of them has a script. */
  @Test
  void anOfficerSignsInSendsFilesLooksAtThePlanAndDropsIt() throws Exception {
    var softly = new SoftAssertions();
    try (var context = sized(NARROW)) {
      var page = open(context, "/imports");
      softly.assertThat(page.url()).endsWith("/sign-in?back=%2Fimports");
      look(page, "sign-in", NARROW, softly);
      page.locator("#key").fill("wrong");
      page.keyboard().press("Enter");
      page.waitForSelector(".govuk-error-summary:focus");
      look(page, "sign-in-wrong", NARROW, softly);
      page.locator("#key").fill(Files.readString(folder.resolve("local.key")).strip());
      page.keyboard().press("Enter");
      page.waitForURL("**/imports");
      softly.assertThat(page.locator(".reader").textContent()).contains("administrator");

      page.locator("#sender").focus();
      page.keyboard().press("Tab");
      softly.assertThat(page.evaluate("document.activeElement.id")).isEqualTo("look");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForSelector("#file-error");
      look(page, "imports-wrong", NARROW, softly);
      page.locator("#file").setInputFiles(new FilePayload(REGISTER, "text/csv", register()));
      follow(page.locator("main form button"));
      page.waitForSelector("a[href$='/accept']");
      softly
          .assertThat(page.locator("table:has(#lines) tbody tr").allTextContents())
          .anyMatch(row -> row.startsWith("Schoolofficial files1"));
      softly.assertThat(page.locator("table:has(#issues)").textContent()).contains("31-02-2001");
      look(page, "import-planned", NARROW, softly);
      follow(page.locator("a[href$='/accept']"));
      look(page, "import-accept", NARROW, softly);
      page.goBack();
      follow(page.locator("a[href$='/drop']"));
      follow(page.locator("main form button"));
      page.waitForURL(url -> !url.endsWith("/drop"));
      softly
          .assertThat(page.locator("main").textContent())
          .contains("Dropped: nothing was written");
      look(page, "import-dropped", NARROW, softly);
      page.navigate(server.getURL() + "/imports");
      look(page, "imports", NARROW, softly);
      for (var personal :
          new String[] {
            "people/possible", "people/decisions", "people/erase", "lists", "lists/new"
          }) {
        page.navigate(server.getURL() + "/" + personal);
        softly.assertThat(page.locator("h1").count()).isOne();
        look(page, personal.replace('/', '-'), NARROW, softly);
      }
      softly.assertThat(page.locator("script").count()).isZero();
      follow(page.locator(".reader button"));
      page.waitForSelector(".reader a[href^='/sign-in']");
    }
    softly.assertAll();
  }

  private static byte[] register() {
    return """
        URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),OpenDate,TypeOfEstablishment (name)
        100001,201,City,St <b>Ann's</b> & All,Open,,Community school
        100002,201,City,Second School,Open,31-02-2001,Community school
        """
        .getBytes(StandardCharsets.UTF_8);
  }
}
