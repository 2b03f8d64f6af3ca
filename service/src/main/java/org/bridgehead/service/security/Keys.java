/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.SecretFile;
import org.bridgehead.service.start.Secrets;

/** Knows who a key belongs to. */
@Singleton
final class Keys {

  /** Holds an administrator's key for the owner of this machine's data folder. */
  private static final String LOCAL_ID = "local";

  private final KeyFile file;
  private final ApiKey local;

  Keys(DataFolder folder, SecuritySettings settings, Secrets secrets) {
    this.file = new KeyFile(settings.keysFile(folder));
    String text =
        SecretFile.readOrCreate(
            folder.resolve(DataFolder.OWNER_KEY), () -> LOCAL_ID + "." + secrets.secret());
    LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    this.local = ApiKey.of(LOCAL_ID, Role.ADMINISTRATOR, text, today, "the owner of this machine");
  }

  /** Whether anyone but the machine's owner holds a key. */
  boolean any() {
    return !file.list().isEmpty();
  }

  /**
   * @param presented the key as sent
   * @param fromHere whether it was sent from this machine; the owner's key counts only then
   * @return what is kept of it; empty if it is not a key of ours
   */
  Optional<ApiKey> find(String presented, boolean fromHere) {
    if (ApiKey.idOf(presented).equals(LOCAL_ID)) {
      return Optional.of(local).filter(key -> fromHere && key.matches(presented));
    }
    return file.find(presented);
  }

  /**
   * @param id of a key that its bearer has shown before
   * @param fromHere whether it is used from this machine; the owner's key counts only then
   * @return what is kept of it; empty if it is not, or no longer, a key of ours
   */
  Optional<ApiKey> named(String id, boolean fromHere) {
    return id.equals(LOCAL_ID)
        ? Optional.of(local).filter(_ -> fromHere)
        : file.list().stream().filter(key -> key.id().equals(id)).findFirst();
  }
}
