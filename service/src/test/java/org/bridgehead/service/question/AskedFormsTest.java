/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed into a form and cannot be used is mended in that very form. */
@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class AskedFormsTest {

  private final AskedService service;

  AskedFormsTest(AskedService service) {
    this.service = service;
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /isolation?asOf=soon&authority=803&rung=all&phase=Primary&independent=true, asOf, 400
          /isolation?authority=999&asOf=2024-01-31&flag=coverage-thin, authority, 400
          /isolation/plan?asOf=2024-02-31&authority=803&ownGroup=true, asOf, 400
          /bridging?kind=person&region=North, kind, 400
          /links?kind=friendship&asOf=2024-01-31, kind, 400
          /links/801/802?kind=friendship&asOf=2024-01-31, kind, 400
          /bridging/post/P-1?by=colour&region=North&asOf=2024-01-31, by, 400
          /links/gaps?region=Atlantis&kind=trust, region, 400
          /paths?from=100001&to=100002&count=11&without=post&avoid=network:N-1, count, 400
          /paths?from=100001&to=100002&avoid=100003&avoid=999999&start=2020-01-01, avoid, 404
          /paths?from=network:N-9&to=100002&by=strength&start=2020-01-01, from, 404
          /paths?from=100001&to=100002&start=2023-01-02&until=2023-01-01, until, 400
          /reach?from=100001&steps=101&kind=network, steps, 400
          /changes?from=2020-02-31&to=2024-01-31&authority=801, from, 400
          /what-if?asOf=soon&authority=801, asOf, 400
          /around/network/N-1?most=many&steps=1&asOf=2024-01-31, most, 400
          """)
  void aFormIsShownAgainAsItWasFilledInWithWhatIsWrongBesideItsField(
      String asked, String field, int status) throws Exception {
    var answer = service.visit(asked, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    var page = Jsoup.parse(answer.body());
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#" + field);
    assertThat(page.select("#" + field).attr("aria-describedby")).endsWith(field + "-error");
    assertThat(page.select("#" + field + "-error").text()).startsWith("Error: ");
    for (var given : asked.substring(asked.indexOf('?') + 1).split("&")) {
      assertThat(holds(page, given.split("=")[0], given.split("=")[1], field)).as(given).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/isolation?authority=801",
        "/isolation?authority=801&authority=803&phase=Primary&asOf=2024-01-31",
        "/bridging?kind=post",
        "/bridging?kind=post&kind=network&authority=801&authority=802",
        "/links?kind=trust&kind=learning-network&independent=true"
      })
  void aFormSendsWhatItsPageWasAskedWith(String asked) throws Exception {
    var answer = service.visit(asked, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var form = Jsoup.parse(answer.body()).expectForm("form.filter");
    assertThat(form.formData())
        .filteredOn(field -> !field.value().isEmpty())
        .extracting(field -> field.key() + "=" + field.value())
        .containsExactlyInAnyOrder(asked.substring(asked.indexOf('?') + 1).split("&"));
  }

  /** Whether a field holds a value; a choice that there is not is told beside it. */
  private static boolean holds(Document page, String name, String value, String wrong) {
    var field = "main form [name=" + name + "]";
    return page.select(field + "[value=" + value + "]:not([type=checkbox]:not([checked]))").size()
            == 1
        || page.select(field + " option[selected][value=" + value + "]").size() == 1
        || name.equals(wrong) && page.select("#" + name + "-error").text().contains(value);
  }
}
