namespace Microsoft.Xrm.Sdk.Client;

[AttributeUsage(AttributeTargets.Class)]
public sealed class RequestProxyAttribute : Attribute
{
    public RequestProxyAttribute(string name)
    {
        Name = name;
    }

    public string Name { get; }
}
