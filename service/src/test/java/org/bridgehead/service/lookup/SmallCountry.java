/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bridgehead.importer.read.InputFile;

/** A few invented schools and everything around them, as files. */
final class SmallCountry {

  /** The day that its files describe. */
  static final LocalDate DAY = LocalDate.of(2023, 1, 19);

  /** Parts of people's names that are in no other name. */
  static final List<String> NAMES =
      List.of("Quillfeather", "Ousterby", "Mandible", "Vellacott", "Adalind", "dorn@example.org");

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry(
              "edubasealldata20230119.csv",
              """
              URN,EstablishmentName,EstablishmentStatus (name),LA (code),LA (name),TypeOfEstablishment (name),OpenDate,CloseDate,PhaseOfEducation (name),NumberOfPupils,Trusts (code),Trusts (name),Town,Postcode,HeadTitle (name),HeadFirstName,HeadLastName,GOR (name)
              100001,Maple Primary School,Open,801,Eastmoor,Community school,01-09-1990,,Primary,210,,,Alderton,ZZ1 1AA,Ms,Adalind,Quillfeather,North
              100002,St Wilfrith's C of E Primary School,Open,801,Eastmoor,Academy converter,01-04-2015,,Primary,180,5001,Harbour Learning Trust,Alderton,ZZ1 2AA,Mr,Bert,Ousterby,North
              100003,"<script>alert(""x"")</script> & Sons School",Open,801,Eastmoor,Academy converter,01-09-2012,,Secondary,900,5001,Harbour Learning Trust,Alderton,ZZ1 3AA,Mr,Bert,Ousterby,North
              100004,Oak Infant School,Closed,801,Eastmoor,Community school,01-09-1980,31-03-2015,Primary,90,,,Alderton,ZZ1 4AA,,,,North
              100005,Willow High School,Open,802,Westmoor,Community school,,,Secondary,1000,,,Birchley,ZZ2 1AA,,,,North
              100006,Elm Independent School,Open,802,Westmoor,Other independent school,,,Not applicable,50,,,Birchley,ZZ2 2AA,,,,North
              """),
          Map.entry(
              "links_edubasealldata20230119.csv",
              """
              URN,LinkURN,LinkName,LinkType,LinkEstablishedDate
              100004,100002,x,Successor,01-04-2015
              100002,100004,x,Predecessor,31-03-2015
              """),
          Map.entry(
              "governancealldata20230119.csv",
              """
              GID,URN,UID,Role,Title,Forename 1,Forename 2,Surname,Date of appointment,Date term of office ends/ended
              7001,100001,,Governor,Dr,Cyra,,Mandible,01-09-2020,31-08-2024
              """),
          Map.entry(
              "authorities.csv",
              """
              authority_code,name,region,gss_code,type
              801,Eastmoor,North,E99000001,Unitary authority
              802,Westmoor,North,E99000002,County
              """),
          Map.entry("adjacency.csv", "authority_code,neighbour_code\n801,802\n"),
          Map.entry("similar.csv", "authority_code,rank,neighbour_code\n801,1,802\n"),
          Map.entry(
              "networks.csv",
              """
              network_id,name,kind,purpose,programme,cohort,started,ended,structure,leadership,approach,funding_per_year,phase,accepts_enquiries
              N1,Reading Together,research hub,reading,,,2019-09-01,,self-organising,facilitative,enquiring,,sustained,yes
              N2,Numbers Circle,maths hub,mathematics,,,2018-09-01,2020-08-31,imposed,strong,directing,,ended,no
              """),
          Map.entry(
              "memberships.csv",
              """
              network_id,member_type,member_id,role,joined,left,entry
              N1,school,100001,lead,2019-09-01,,volunteered
              N1,school,100005,partner,2020-01-01,,invited
              N1,school,100006,partner,2020-01-01,2021-01-01,
              N1,authority,801,served,2019-09-01,,
              """),
          Map.entry(
              "agencies.csv",
              "agency_id,name,kind,authority_code\nA1,Eastmoor Health Team,health,801\n"),
          Map.entry(
              "partnerships.csv",
              "agency_id,partner_type,partner_id,purpose,started,ended\n"
                  + "A1,school,100001,wellbeing,2021-01-01,\n"),
          Map.entry(
              "people.csv",
              "person_id,name,preferred_contact\nP1,Dorn Vellacott,dorn@example.org\n"),
          Map.entry(
              "roles.csv",
              """
              person_id,organisation_type,organisation_id,role,started,ended
              P1,authority,801,Adviser,2020-01-01,
              P1,agency,A1,Board member,2021-01-01,
              P1,network,N1,Coordinator,2019-09-01,
              """),
          Map.entry(
              "brokerage.csv",
              "broker_type,broker_id,network_id,role,started,ended\n"
                  + "person,P1,N1,relationships,2020-01-01,\n"),
          Map.entry(
              "facilitation.csv",
              "facilitator_type,facilitator_id,of_type,of_id,started,ended\n"
                  + "person,P1,authority,802,2020-01-01,\n"),
          Map.entry(
              "activities.csv",
              "activity_id,on,kind,process,practice,theme,network_id\n"
                  + "V1,2022-05-01,visit,with,reading aloud,reading,N1\n"),
          Map.entry(
              "participants.csv",
              "activity_id,participant_type,participant_id,part\nV1,school,100001,gave\n"));

  private SmallCountry() {}

  /** Writes the files to a folder. */
  static List<InputFile> writeTo(Path folder) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.writeString(path, file.getValue());
      files.add(new InputFile(path, file.getKey(), DAY));
    }
    return files;
  }
}
