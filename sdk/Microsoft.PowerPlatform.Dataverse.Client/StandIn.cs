namespace Microsoft.PowerPlatform.Dataverse.Client;

internal static class StandIn
{
    public static NotSupportedException Refusal() =>
        new("This build uses stand-ins for Microsoft's Dataverse packages, which hold no service. "
            + "To reach a Dataverse environment, build with -p:DataverseSdk=official.");
}
