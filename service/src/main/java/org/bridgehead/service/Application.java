/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service;

import io.micronaut.openapi.annotation.OpenAPIExtraSchema;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.logging.LogManager;
import org.bridgehead.importer.command.DownloadCommand;
import org.bridgehead.importer.command.ImportCommand;
import org.bridgehead.importer.command.SyntheticCommand;
import org.bridgehead.service.about.Version;
import org.bridgehead.service.backup.BackupCommand;
import org.bridgehead.service.backup.RestoreCommand;
import org.bridgehead.service.backup.UpgradeCommand;
import org.bridgehead.service.error.Problem;
import org.bridgehead.service.security.KeyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where it starts: the service itself, and the commands around it. */
@Command(
    name = "bridgehead",
    description = "A network topology service for schools.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Bridgehead",
            version = "1",
            description =
                "A network topology service for schools: isolation, bridging, cross-authority links"
                    + " and exchange paths. Answers describe the record, not the world. Each answer"
                    + " names the revision it is from.",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    security = {
      @SecurityRequirement(name = "bearer"),
      @SecurityRequirement(name = "key"),
    })
@OpenAPIExtraSchema(Problem.class)
@SecurityScheme(
    name = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "An API key. On the machine itself unnamed data need none.")
@SecurityScheme(
    name = "key",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.HEADER,
    paramName = "X-API-Key",
    description = "The same API key in a header of its own.")
public final class Application implements Runnable {

  @Mixin private final Configuration configuration = new Configuration();

  private final CommandLine commands = new CommandLine(this);

  private Application() {}

  /**
   * @param arguments a command and its options; the service runs where there is none
   */
  public static void main(String[] arguments) {
    quietLibraries();
    System.exit(new Application().execute(arguments));
  }

  private static void quietLibraries() {
    try (InputStream settings = Application.class.getResourceAsStream("/logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int execute(String[] arguments) {
    commands.getCommandSpec().version("Bridgehead " + Version.get());
    commands.addSubcommand(new ServeCommand(configuration));
    commands.addSubcommand(new DownloadCommand());
    commands.addSubcommand(new SyntheticCommand());
    Clock clock = Clock.systemDefaultZone();
    commands.addSubcommand(
        new ImportCommand(configuration::ownerKey, configuration::service, clock));
    commands.addSubcommand(new KeyCommand(configuration::settings, clock));
    commands.addSubcommand(new BackupCommand(configuration::settings, clock));
    commands.addSubcommand(new RestoreCommand(configuration::settings));
    commands.addSubcommand(new UpgradeCommand(configuration::settings, clock));
    return commands.execute(arguments.length == 0 ? new String[] {ServeCommand.NAME} : arguments);
  }

  @Override
  public void run() {
    commands.usage(commands.getOut());
  }
}
