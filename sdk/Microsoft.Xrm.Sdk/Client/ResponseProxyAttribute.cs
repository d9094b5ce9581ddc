namespace Microsoft.Xrm.Sdk.Client;

[AttributeUsage(AttributeTargets.Class)]
public sealed class ResponseProxyAttribute : Attribute
{
    public ResponseProxyAttribute(string name)
    {
        Name = name;
    }

    public string Name { get; }
}
