/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.core.io.Writable;
import jakarta.inject.Singleton;
import org.bridgehead.service.error.AskedPage;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;

/** Shows the form of a page again, as it was filled in. */
@Singleton
final class AskedForms implements AskedPage {

  private final Pages pages;
  private final Questions questions;

  AskedForms(Pages pages, Questions questions) {
    this.pages = pages;
    this.questions = questions;
  }

  @Override
  public boolean asksFor(String path, String field) {
    return AskedForm.find(path).filter(form -> form.has(field)).isPresent();
  }

  /** The authorities to choose from are those of today: the day may be what is wrong. */
  @Override
  public Writable again(Here here) {
    var form = AskedForm.find(here.path()).orElseThrow();
    var choices = ScopeChoices.of(questions.ask(ScopeParameters.ofDay(null)));
    return pages.write("askagain", form.title(), here, new AskAgain(here, form, choices));
  }
}
