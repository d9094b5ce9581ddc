using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InputArgumentCollection : IExtensibleDataObject
{
    private InputArgument _arguments;

    [DataMember]
    public InputArgument Arguments
    {
        get => _arguments ??= [];
        set => _arguments = value;
    }

    public int Count => Arguments.Count;

    public ExtensionDataObject ExtensionData { get; set; }

    public object this[string key]
    {
        get => Arguments[key];
        set => Arguments[key] = value;
    }

    public bool ContainsKey(string key) => Arguments.Contains(key);

    public void Add(string key, object value) => Arguments.Add(key, value);
}
