/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.List;

/** An invented person's name; a few hold characters that show a wrong encoding at once. */
record PersonName(String title, String first, String last) {

  private static final List<String> WOMENS_TITLES = List.of("Mrs", "Mrs", "Ms", "Miss");

  private static final List<String> WOMEN =
      List.of(
          "Abena",
          "Agnes",
          "Aisling",
          "Amara",
          "Anwen",
          "Aoife",
          "Astrid",
          "Beatrix",
          "Bijal",
          "Blessing",
          "Bronwen",
          "Carys",
          "Clemmie",
          "Damaris",
          "Deepa",
          "Dilys",
          "Dorcas",
          "Edwina",
          "Efua",
          "Eilidh",
          "Elspeth",
          "Enid",
          "Esme",
          "Farida",
          "Florrie",
          "Hana",
          "Harriet",
          "Hester",
          "Ifeoma",
          "Imelda",
          "Ines",
          "Iona",
          "Isolde",
          "Jemima",
          "Juno",
          "Keziah",
          "Lalita",
          "Lindiwe",
          "Lowri",
          "Mabel",
          "Magda",
          "Marigold",
          "Meera",
          "Merryn",
          "Morag",
          "Nerys",
          "Niamh",
          "Nkechi",
          "Noor",
          "Odette",
          "Padma",
          "Petra",
          "Primrose",
          "Renée",
          "Rhiannon",
          "Rowena",
          "Sabine",
          "Saoirse",
          "Shreya",
          "Siân",
          "Sunita",
          "Tamsin",
          "Thandi",
          "Una",
          "Verity",
          "Winifred",
          "Xanthe",
          "Yewande",
          "Zadie",
          "Zoë");

  private static final List<String> MEN =
      List.of(
          "Adeel", "Alfie", "Anil", "Arjun", "Barnaby", "Callum", "Cedric", "Chidi", "Colm",
          "Cosmo", "Dafydd", "Delroy", "Eamon", "Emeka", "Faisal", "Fergus", "Gethin", "Giles",
          "Gwilym", "Hamish", "Imran", "Jarek", "Jocelyn", "Kamal", "Kofi", "Leander", "Leopold",
          "Ludo", "Malachi", "Mihai", "Nadeem", "Olumide", "Osric", "Percy", "Piotr", "Quentin",
          "Rafal", "Rufus", "Samir", "Senan", "Silas", "Tariq", "Tobias", "Wilf", "Yusuf",
          "Zubair");

  private static final List<String> LAST_STARTS =
      List.of(
          "Ald", "Bram", "Cald", "Dray", "Elm", "Farn", "Gran", "Hask", "Ing", "Kers", "Lath",
          "Marl", "Nor", "Oak", "Pen", "Quar", "Rad", "Sel", "Thorn", "Ulv", "Wend", "Yar");

  private static final List<String> LAST_ENDS =
      List.of(
          "bury", "croft", "dyke", "field", "gill", "hope", "kirk", "lock", "mont", "nell", "ridge",
          "sby", "thorpe", "water", "worth", "yard");

  private static final List<String> LAST_OTHERS =
      List.of(
          "Adeyinka",
          "Bhandari",
          "Chaudhri",
          "D’Arblay",
          "Ekwueme",
          "Fonseka",
          "Gwizdala",
          "Hølmstad",
          "Iyengar",
          "Jaworska",
          "Kaçmaz",
          "Lascelle",
          "Müllard",
          "Nwachuku",
          "O’Dunnelly",
          "Pryddech",
          "Qureshim",
          "Rasmukel",
          "Siddiqah",
          "Tremayle",
          "Uzochi",
          "Venkatar",
          "Wójcicka-Hale",
          "Yilmazer",
          "Zielonka");

  static PersonName draw(Chance chance) {
    boolean woman = chance.percent(60);
    String title = chance.percent(5) ? "Dr" : woman ? chance.pick(WOMENS_TITLES) : "Mr";
    return new PersonName(title, chance.pick(woman ? WOMEN : MEN), drawLast(chance));
  }

  private static String drawLast(Chance chance) {
    return chance.percent(14)
        ? chance.pick(LAST_OTHERS)
        : chance.pick(LAST_STARTS) + chance.pick(LAST_ENDS);
  }

  String full() {
    return first + " " + last;
  }
}
