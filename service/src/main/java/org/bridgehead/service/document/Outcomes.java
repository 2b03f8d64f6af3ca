/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import static org.bridgehead.service.document.Parts.part;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bridgehead.service.security.Roles;

/** What operations take and answer besides what the compiler knows of them. */
final class Outcomes {

  private static final String API = "/api/";
  private static final String ROWS = "rows";
  private static final String JOB = "#/components/schemas/BridgingJobView";

  private final Map<String, Object> paths;
  private final Map<String, Object> schemas;

  /**
   * @param paths all operations by address and method
   * @param schemas what their answers look like, by name
   */
  Outcomes(Map<String, Object> paths, Map<String, Object> schemas) {
    this.paths = paths;
    this.schemas = schemas;
  }

  /** Completes an operation of the API; probes are all said. */
  void complete(String path, String method, Map<String, Object> operation, Endpoint endpoint) {
    if (path.startsWith(API)) {
      addParameters(operation, endpoint);
      addRole(operation, endpoint);
      var responses = new TreeMap<>(part(operation, "responses"));
      addAnswers(path, responses, endpoint);
      refusals(path, method, endpoint)
          .forEach(refusal -> responses.put(refusal.status(), refusal.reference()));
      operation.put("responses", responses);
    }
  }

  private void addParameters(Map<String, Object> operation, Endpoint endpoint) {
    var taken = EnumSet.of(SharedParameter.MIN_REVISION);
    if (hasRows(operation)) {
      taken.add(SharedParameter.FIELDS);
    }
    if (endpoint.tagged()) {
      taken.add(SharedParameter.IF_NONE_MATCH);
    }
    if (endpoint.takesLong()) {
      taken.add(SharedParameter.PREFER);
    }
    var parameters = new ArrayList<Object>();
    if (operation.get("parameters") instanceof List<?> own) {
      parameters.addAll(own);
    }
    taken.forEach(parameter -> parameters.add(parameter.reference()));
    operation.put("parameters", parameters);
  }

  private boolean hasRows(Map<String, Object> operation) {
    return part(operation, "responses").get("200") instanceof Map<?, ?> answer
        && answer.get("content") instanceof Map<?, ?> content
        && content.get("application/json") instanceof Map<?, ?> json
        && json.get("schema") instanceof Map<?, ?> schema
        && holdsRows(schema);
  }

  private boolean holdsRows(Map<?, ?> schema) {
    if (schema.get("$ref") instanceof String reference) {
      return holdsRows(part(schemas, reference.substring(reference.lastIndexOf('/') + 1)));
    }
    return schema.get("properties") instanceof Map<?, ?> properties && properties.containsKey(ROWS)
        || schema.get("allOf") instanceof List<?> all
            && all.stream().anyMatch(each -> each instanceof Map<?, ?> one && holdsRows(one));
  }

  private static void addRole(Map<String, Object> operation, Endpoint endpoint) {
    if (!endpoint.role().equals(Roles.READER)) {
      var needed = "Needs the key of a role: " + endpoint.role() + " or more.";
      operation.merge("description", needed, (said, more) -> said + " " + more);
    }
  }

  private void addAnswers(String path, SortedMap<String, Object> responses, Endpoint endpoint) {
    if (endpoint.tagged()) {
      part(responses, "200").put("headers", Headers.ETAG.entry());
      responses.put("304", response("The answer at hand is still right.", Headers.ETAG));
    }
    boolean hasOnes =
        paths.keySet().stream().anyMatch(each -> each.matches(Pattern.quote(path) + "/\\{[^/]*}"));
    if (hasOnes && responses.containsKey("201")) {
      part(responses, "201").put("headers", Headers.LOCATION.entry());
    }
    if (responses.containsKey("202")) {
      part(responses, "202").put("headers", Headers.LOCATION.entry());
    }
    if (endpoint.takesLong()) {
      var job = response("It is being computed: the job.", Headers.LOCATION, Headers.RETRY_AFTER);
      job.put("content", Map.of("application/json", Map.of("schema", Map.of("$ref", JOB))));
      responses.put("202", job);
    }
  }

  private static Map<String, Object> response(String description, Headers... headers) {
    var named = new TreeMap<String, Object>();
    for (var header : headers) {
      named.putAll(header.entry());
    }
    var response = new LinkedHashMap<String, Object>();
    response.put("description", description);
    response.put("headers", named);
    return response;
  }

  private static Set<Refusal> refusals(String path, String method, Endpoint endpoint) {
    var all =
        EnumSet.of(
            Refusal.INVALID,
            Refusal.KEY_NEEDED,
            Refusal.NOT_ALLOWED,
            Refusal.NOT_ACCEPTABLE,
            Refusal.TOO_LARGE,
            Refusal.WRONG_HOST,
            Refusal.NOT_READY,
            Refusal.FAULT);
    all.addAll(endpoint.refusals());
    if (path.contains("{")) {
      all.add(Refusal.UNKNOWN);
    }
    if (!method.equals("get")) {
      all.add(Refusal.UNSUPPORTED);
    }
    if (endpoint.takesLong()) {
      all.add(Refusal.CONFLICT);
      all.add(Refusal.TOO_MANY);
    }
    return all;
  }
}
