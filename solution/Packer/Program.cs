using PowerPlatformMagento.Packer.Commands;

return await PackerCommand.RunAsync(args, PackerEnvironment.OfProcess());
