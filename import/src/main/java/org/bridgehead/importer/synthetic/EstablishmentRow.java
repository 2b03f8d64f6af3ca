/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A row of the establishment file; columns that are not set stay blank. */
final class EstablishmentRow {

  /** The official header, in the official order. */
  private static final String HEADER =
      """
      URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),\
      TypeOfEstablishment (name),EstablishmentTypeGroup (code),EstablishmentTypeGroup (name),\
      EstablishmentStatus (code),EstablishmentStatus (name),ReasonEstablishmentOpened (code),\
      ReasonEstablishmentOpened (name),OpenDate,ReasonEstablishmentClosed (code),\
      ReasonEstablishmentClosed (name),CloseDate,PhaseOfEducation (code),PhaseOfEducation (name),\
      StatutoryLowAge,StatutoryHighAge,Boarders (code),Boarders (name),NurseryProvision (name),\
      OfficialSixthForm (code),OfficialSixthForm (name),Gender (code),Gender (name),\
      ReligiousCharacter (code),ReligiousCharacter (name),ReligiousEthos (name),Diocese (code),\
      Diocese (name),AdmissionsPolicy (code),AdmissionsPolicy (name),SchoolCapacity,\
      SpecialClasses (code),SpecialClasses (name),CensusDate,NumberOfPupils,NumberOfBoys,\
      NumberOfGirls,PercentageFSM,TrustSchoolFlag (code),TrustSchoolFlag (name),Trusts (code),\
      Trusts (name),SchoolSponsorFlag (name),SchoolSponsors (name),FederationFlag (name),\
      Federations (code),Federations (name),UKPRN,FEHEIdentifier,FurtherEducationType (name),\
      OfstedLastInsp,OfstedSpecialMeasures (code),OfstedSpecialMeasures (name),LastChangedDate,\
      Street,Locality,Address3,Town,County (name),Postcode,SchoolWebsite,TelephoneNum,\
      HeadTitle (name),HeadFirstName,HeadLastName,HeadPreferredJobTitle,\
      BSOInspectorateName (name),InspectorateReport,DateOfLastInspectionVisit,\
      NextInspectionVisit,TeenMoth (name),TeenMothPlaces,CCF (name),SENPRU (name),EBD (name),\
      PlacesPRU,FTProv (name),EdByOther (name),Section41Approved (name),SEN1 (name),SEN2 (name),\
      SEN3 (name),SEN4 (name),SEN5 (name),SEN6 (name),SEN7 (name),SEN8 (name),SEN9 (name),\
      SEN10 (name),SEN11 (name),SEN12 (name),SEN13 (name),TypeOfResourcedProvision (name),\
      ResourcedProvisionOnRoll,ResourcedProvisionCapacity,SenUnitOnRoll,SenUnitCapacity,\
      GOR (code),GOR (name),DistrictAdministrative (code),DistrictAdministrative (name),\
      AdministrativeWard (code),AdministrativeWard (name),ParliamentaryConstituency (code),\
      ParliamentaryConstituency (name),UrbanRural (code),UrbanRural (name),GSSLACode (name),\
      Easting,Northing,MSOA (name),LSOA (name),InspectorateName (name),SENStat,SENNoStat,\
      BoardingEstablishment (name),PropsName,PreviousLA (code),PreviousLA (name),\
      PreviousEstablishmentNumber,OfstedRating (name),RSCRegion (name),Country (name),UPRN,\
      SiteName,QABName (code),QABName (name),EstablishmentAccredited (code),\
      EstablishmentAccredited (name),QABReport,CHNumber,MSOA (code),LSOA (code),FSM,\
      AccreditationExpiryDate\
      """;

  private static final String[] COLUMNS = HEADER.split(",");
  private static final Map<String, Integer> POSITIONS = positions();

  private final String[] cells = new String[COLUMNS.length];

  EstablishmentRow() {
    Arrays.fill(cells, "");
  }

  static String[] header() {
    return COLUMNS.clone();
  }

  /** Sets a column, which must be one of the official ones. */
  EstablishmentRow set(String column, String value) {
    Integer position = POSITIONS.get(column);
    if (position == null) {
      throw new IllegalArgumentException("the register has no column " + column);
    }
    cells[position] = value;
    return this;
  }

  /** Sets the two columns that the register has for a coded value. */
  EstablishmentRow set(String column, String code, String name) {
    return set(column + " (code)", code).set(column + " (name)", name);
  }

  String[] cells() {
    return cells.clone();
  }

  private static Map<String, Integer> positions() {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < COLUMNS.length; i++) {
      positions.put(COLUMNS[i], i);
    }
    return Map.copyOf(positions);
  }
}
