/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.service.lookup.RecordPage.TieGroup;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;

/** Sends pages and files of what is on record of something. */
@Singleton
public final class RecordPages {

  private final Pages pages;

  RecordPages(Pages pages) {
    this.pages = pages;
  }

  /**
   * A page made of nothing but facts and ties.
   *
   * @param of what it is about, with the title of the page as its name
   */
  public HttpResponse<Writable> page(
      HttpRequest<?> request,
      Access access,
      Party of,
      OnRecord found,
      List<RecordPage.Fact> facts,
      List<TieGroup> groups) {
    var record = RecordPage.of(request, found, facts, groups);
    var title = Words.orNotKnown(of.name());
    return page(access, title, record.here(), "record", new PartyPage(of, record));
  }

  /** A page of its own template; kept in no cache where the reader may see people's names. */
  public HttpResponse<Writable> page(
      Access access, String title, Here here, String template, Object model) {
    return Naming.answer(access, pages.write(template, title, here, model));
  }

  /** The ties as a file. */
  public HttpResponse<StreamedFile> file(
      HttpRequest<?> request, Access access, List<TieGroup> groups) {
    var file =
        TableFile.of(TableFormat.ofPath(request), TieTable.TABLE, TieTable.rows(groups).iterator());
    return access.maySeeNames() ? PersonalAnswer.notKept(file) : file;
  }
}
