/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.util.function.Function;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.picture.Picture;

/**
 * What is asked, and the picture of its answer. Nothing is drawn before the picture is wanted.
 *
 * @param question the question
 * @param drawing the picture, for a reader who is there
 */
public record Pictured(Question question, Function<Here, Picture> drawing) {}
