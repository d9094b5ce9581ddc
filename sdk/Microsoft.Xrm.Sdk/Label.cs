using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "Label", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class Label : IExtensibleDataObject
{
    private LocalizedLabelCollection _localizedLabels;

    public Label()
    {
    }

    public Label(string label, int languageCode)
        : this(new LocalizedLabel(label, languageCode), new List<LocalizedLabel>())
    {
        LocalizedLabels.Add(new LocalizedLabel(label, languageCode));
    }

    public Label(LocalizedLabel userLocalizedLabel, LocalizedLabel[] labels)
        : this(userLocalizedLabel, new List<LocalizedLabel>(labels))
    {
    }

    public Label(LocalizedLabel userLocalizedLabel, List<LocalizedLabel> labels)
    {
        UserLocalizedLabel = userLocalizedLabel;
        _localizedLabels = new LocalizedLabelCollection(labels);
    }

    [DataMember]
    public LocalizedLabelCollection LocalizedLabels
    {
        get => _localizedLabels ??= [];
        private set => _localizedLabels = value;
    }

    [DataMember]
    public LocalizedLabel UserLocalizedLabel { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
