/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The page to sign in.
 *
 * @param back where to go afterwards; always an address of ours
 * @param error what is wrong with the key that was given; empty for nothing
 */
public record SignInPage(String back, String error) {

  /** What is no path of ours becomes the start page. */
  public SignInPage {
    back = isOurs(back) ? back : "/";
  }

  private static boolean isOurs(String address) {
    try {
      return address.startsWith("/") && new URI(address).getRawAuthority() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
