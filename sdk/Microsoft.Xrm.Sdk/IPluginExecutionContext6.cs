namespace Microsoft.Xrm.Sdk;

public interface IPluginExecutionContext6 : IPluginExecutionContext5
{
    Guid TenantId { get; }

    string EnvironmentId { get; }
}
