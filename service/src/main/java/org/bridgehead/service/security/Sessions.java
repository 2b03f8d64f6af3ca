/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.SecretFile;
import org.bridgehead.service.start.Secrets;

/**
 * Browsers that are signed in. What they hold is a cookie that names a key and the second it ends,
 * under a seal (HMAC-SHA256) that covers the hash of the key as well: nothing is held here, any
 * replica with the same secret reads it, and it counts for nothing once the key is removed.
 */
@Singleton
final class Sessions {

  static final String COOKIE = "bridgehead-session";

  private static final Duration LENGTH = Duration.ofHours(8);
  private static final String SECRET_FILE = "session.secret";
  private static final String SEAL = "HmacSHA256";
  private static final Set<HttpMethod> READING =
      EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final Keys keys;
  private final Clock clock;
  private final SecretKeySpec secret;

  Sessions(DataFolder folder, SecuritySettings settings, Secrets secrets, Keys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
    String text =
        settings.sessionSecret() == null
            ? SecretFile.readOrCreate(folder.resolve(SECRET_FILE), secrets::secret)
            : settings.sessionSecret();
    this.secret = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), SEAL);
  }

  /** A cookie for the bearer of a key; scripts and other sites' pages do not get at it. */
  Cookie open(ApiKey key, HttpRequest<?> request) {
    String named = key.id() + "." + clock.instant().plus(LENGTH).getEpochSecond();
    return cookie(named + "." + seal(named, key), request).maxAge(LENGTH);
  }

  /** A cookie that takes the place of one that was given, and is gone at once. */
  Cookie close(HttpRequest<?> request) {
    return cookie("", request).maxAge(Duration.ZERO);
  }

  private static Cookie cookie(String value, HttpRequest<?> request) {
    boolean secure =
        request.isSecure()
            || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"));
    return Cookie.of(COOKIE, value)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite(SameSite.Strict);
  }

  /**
   * Whose browser sent a request. One that changes something has to say which page started it
   * ({@code Origin}, which {@link RequestOrigin} has looked at): a cookie comes along unasked.
   *
   * @param fromHere whether it was sent from this machine; the owner's key counts only then
   * @return the key that was signed in with; empty if there is none, or it counts no longer
   */
  Optional<ApiKey> find(HttpRequest<?> request, boolean fromHere) {
    if (!READING.contains(request.getMethod()) && !request.getHeaders().contains("Origin")) {
      return Optional.empty();
    }
    return request.getCookies().findCookie(COOKIE).flatMap(held -> find(held.getValue(), fromHere));
  }

  /** The same for what a cookie holds. */
  Optional<ApiKey> find(String value, boolean fromHere) {
    String[] parts = value.split("\\.");
    if (parts.length != 3 || !parts[1].matches("[0-9]{1,12}")) {
      return Optional.empty();
    }
    if (Long.parseLong(parts[1]) <= clock.instant().getEpochSecond()) {
      return Optional.empty();
    }
    return keys.named(parts[0], fromHere)
        .filter(key -> isEqual(seal(parts[0] + "." + parts[1], key), parts[2]));
  }

  private static boolean isEqual(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private String seal(String named, ApiKey key) {
    try {
      Mac mac = Mac.getInstance(SEAL);
      mac.init(secret);
      byte[] seal = mac.doFinal((named + "." + key.hash()).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HMAC with SHA-256.", e);
    }
  }
}
