using PowerPlatformMagento.Sandbox.App;

return await SandboxCommand.Create().Parse(args).InvokeAsync();
