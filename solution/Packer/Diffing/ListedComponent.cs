using System.Xml.Linq;

namespace PowerPlatformMagento.Packer.Diffing;

/// <summary>One thing of a solution, as a comparison sees it.</summary>
/// <param name="Kind">What it is, in the words of the reference.</param>
/// <param name="Name">Its name within the solution, the same in every version.</param>
/// <param name="Xml">Its definition without the parts that are listed on their own.</param>
/// <param name="Content">Fingerprint of the files that belong to it; empty without any.</param>
internal sealed record ListedComponent(string Kind, string Name, XElement Xml, string Content = "")
{
    /// <summary>Whether both say the same, whatever their namespace declarations and empty elements look like.</summary>
    public bool IsSame(ListedComponent other) => Content == other.Content && AreSame(Xml, other.Xml);

    public override string ToString() => $"{Kind} {Name}";

    private static bool AreSame(XElement one, XElement other) =>
        one.Name == other.Name
        && Attributes(one).SequenceEqual(Attributes(other))
        && one.Elements().Count() == other.Elements().Count()
        && one.Elements().Zip(other.Elements()).All(pair => AreSame(pair.First, pair.Second))
        && (one.HasElements || one.Value == other.Value);

    private static IEnumerable<(XName Name, string Value)> Attributes(XElement element) =>
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)
            .Select(attribute => (attribute.Name, attribute.Value))
            .OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal);
}
