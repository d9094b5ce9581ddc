using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Solutions;

internal static class ChoiceReader
{
    public static void ReadGlobal(MetadataCatalog catalog, XElement optionSet) =>
        catalog.Choices[XmlText.RequiredAttribute(optionSet, "Name")] = Read(optionSet);

    public static Choice Read(XElement optionSet) => new(
        Options(optionSet, "options", "option")
            .Concat(Options(optionSet, "states", "state"))
            .Concat(Options(optionSet, "statuses", "status")));

    private static IEnumerable<ChoiceOption> Options(XElement optionSet, string list, string item) =>
        optionSet.Element(list)?.Elements(item).Select(option => new ChoiceOption(
            Number(option, "value") ?? throw new InvalidDataException($"An option of {list} has no value."),
            XmlText.Label(option, "labels", "label"),
            Number(option, "state"),
            Number(option, "defaultstatus"))) ?? [];

    private static int? Number(XElement option, string name) =>
        option.Attribute(name) is { } attribute ? int.Parse(attribute.Value, CultureInfo.InvariantCulture) : null;
}
