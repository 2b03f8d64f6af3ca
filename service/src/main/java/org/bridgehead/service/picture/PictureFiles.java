/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.picture;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.bridgehead.service.table.FileStream;

/** Sends pictures as files, in the format that the path of a request ends in. */
@Singleton
public final class PictureFiles {

  /** The media type of SVG. */
  public static final String SVG_TYPE = "image/svg+xml";

  /** The media type of PNG. */
  public static final String PNG_TYPE = "image/png";

  private static final String PNG_ENDING = ".png";

  private final Png png;

  PictureFiles(Png png) {
    this.png = png;
  }

  /** The bytes of the file that is asked for. */
  public byte[] bytes(HttpRequest<?> request, Picture picture) {
    return isPng(request) ? png.file(picture) : Svg.file(picture).getBytes(StandardCharsets.UTF_8);
  }

  /** An answer with these bytes, to be kept under a name that lacks its ending. */
  public MutableHttpResponse<byte[]> named(
      HttpRequest<?> request, MutableHttpResponse<byte[]> answer, String name) {
    return isPng(request)
        ? FileStream.named(answer.contentType(MediaType.of(PNG_TYPE)), name + PNG_ENDING)
        : FileStream.named(answer.contentType(MediaType.of(SVG_TYPE)), name + ".svg");
  }

  private static boolean isPng(HttpRequest<?> request) {
    return request.getPath().endsWith(PNG_ENDING);
  }
}
