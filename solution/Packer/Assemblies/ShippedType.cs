namespace PowerPlatformMagento.Packer.Assemblies;

/// <summary>A public class of an assembly that Dataverse can run.</summary>
/// <param name="Name">Full name with namespace.</param>
/// <param name="IsWorkflowActivity">A CodeActivity; otherwise an IPlugin.</param>
internal sealed record ShippedType(string Name, bool IsWorkflowActivity);
