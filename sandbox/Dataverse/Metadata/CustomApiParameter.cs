namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

internal sealed record CustomApiParameter(string Name, CustomApiParameterType Type, bool IsOptional);
