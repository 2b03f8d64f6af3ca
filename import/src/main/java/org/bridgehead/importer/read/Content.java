/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.TieKey;

/**
 * A name for what was read out of a file: a hash (SHA-256) of every fact, claim, listing, head and
 * source in it. The same name means that the same was read, whatever the file is called and however
 * it is packed. Made from what was read, so that a reader that learns to read more gives another.
 */
final class Content {

  /** To be raised when the same claims come to add up to something else. */
  private static final String RULES = "1";

  private final MessageDigest digest;

  private Content(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(Statements statements) {
    try {
      Content content = new Content(MessageDigest.getInstance("SHA-256"));
      content.add(statements);
      return HexFormat.of().formatHex(content.digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void add(Statements statements) {
    text(RULES);
    sources(statements.sources());
    number(statements.nodes().size());
    statements
        .nodes()
        .forEach(
            (key, facts) -> {
              key(key);
              facts(facts);
            });
    number(statements.ties().size());
    statements.ties().forEach(this::tie);
    number(statements.listings().size());
    statements
        .listings()
        .forEach(
            (key, sources) -> {
              key(key);
              sources(sources);
            });
    number(statements.heads().size());
    statements.heads().forEach(this::head);
  }

  private void facts(NodeFacts facts) {
    number(facts.described().size());
    facts
        .described()
        .forEach(
            (property, stated) -> {
              text(property);
              text(stated.value().getClass().getSimpleName());
              text(stated.value().toString());
              text(stated.source().id());
            });
    claims(facts.lifeClaims());
    sources(facts.listedIn());
  }

  private void tie(TieKey key, Collection<Claim> claims) {
    text(key.sort().name());
    key(key.from());
    key(key.to());
    text(key.role());
    claims(claims);
  }

  private void head(Statements.Head head) {
    text(head.name());
    text(head.title());
    key(head.school());
    text(head.group());
    text(head.source().id());
  }

  private void claims(Collection<Claim> claims) {
    number(claims.size());
    claims.forEach(claim -> text(claim.text()));
  }

  private void sources(Collection<Source> sources) {
    number(sources.size());
    sources.forEach(source -> text(source.id()));
  }

  private void key(NodeKey key) {
    text(key.label().name());
    text(key.key());
  }

  /** Each text comes after its length, so that no two lists of texts give the same bytes. */
  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    digest.update(bytes);
  }

  private void number(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
