/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.sheet;

import static java.util.Map.entry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.TieSort;

/** Every sheet of the workbook, as {@code columns.csv} beside this class describes them. */
public final class SheetForms {

  private static final Map<String, SheetForm> ALL = read();

  private static final Map<String, String> BY_WHAT_THEY_STATE =
      Map.ofEntries(
          entry(Label.AUTHORITY.text(), "authorities"),
          entry(Label.AGENCY.text(), "agencies"),
          entry(Label.NETWORK.text(), "networks"),
          entry(Label.PERSON.text(), "people"),
          entry(Label.ACTIVITY.text(), "activities"),
          entry(Label.REVIEW.text(), "reviews"),
          entry(Label.OUTCOME.text(), "outcomes"),
          entry(Label.HEADCOUNT.text(), "participation"),
          entry(Label.INTERVENTION.text(), "interventions"),
          entry(TieSort.MEMBERSHIP.text(), "memberships"),
          entry(TieSort.POST.text(), "roles"),
          entry(TieSort.BROKERAGE.text(), "brokerage"),
          entry(TieSort.FACILITATION.text(), "facilitation"),
          entry(TieSort.PARTNERSHIP.text(), "partnerships"),
          entry(TieSort.PARTICIPATION.text(), "participants"),
          entry(TieSort.ACTIVITY.text(), "activities"),
          entry(TieSort.BORDER.text(), "adjacency"),
          entry(TieSort.RESEMBLANCE.text(), "similar"),
          entry(TieSort.AVOIDANCE.text(), "avoid"),
          entry(TieSort.TRAVEL.text(), "travel"),
          entry(TieSort.HEADCOUNT.text(), "participation"),
          entry(TieSort.REVIEW.text(), "reviews"),
          entry(TieSort.OUTCOME.text(), "outcomes"),
          entry(TieSort.INTERVENTION.text(), "interventions"));

  private SheetForms() {}

  /** All of them, in the order in which a workbook shows them. */
  public static List<SheetForm> all() {
    return List.copyOf(ALL.values());
  }

  /**
   * The sheet of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SheetForm named(String name) {
    SheetForm form = ALL.get(name);
    if (form == null) {
      throw new IllegalArgumentException("no sheet is called " + name);
    }
    return form;
  }

  /** Whether a sheet has this name. */
  public static boolean has(String name) {
    return ALL.containsKey(name);
  }

  /**
   * The sheet whose rows state things of a sort.
   *
   * @param what a label, or the sort of a tie
   * @return its name; empty where only official files state such
   */
  public static String stating(String what) {
    return BY_WHAT_THEY_STATE.getOrDefault(what, "");
  }

  private static Map<String, SheetForm> read() {
    Map<String, List<SheetColumn>> columns = new LinkedHashMap<>();
    try (InputStream in = SheetForms.class.getResourceAsStream("columns.csv")) {
      if (in == null) {
        throw new IllegalStateException("columns.csv is missing");
      }
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (NamedCsvRecord row : rows) {
          columns.computeIfAbsent(row.getField("sheet"), _ -> new ArrayList<>()).add(column(row));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("columns.csv cannot be read", e);
    }
    Map<String, SheetForm> forms = new LinkedHashMap<>();
    columns.forEach((name, its) -> forms.put(name, new SheetForm(name, its)));
    return forms;
  }

  private static SheetColumn column(NamedCsvRecord row) {
    String codes = row.getField("codes");
    return new SheetColumn(
        row.getField("column"),
        SheetColumn.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
        row.getField("needed").equals("yes"),
        codes.isEmpty() ? List.of() : List.of(codes.split(";")),
        row.getField("example"),
        row.getField("note"));
  }
}
