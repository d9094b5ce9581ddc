namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>What a declaration says about the properties of a record, by JSON name.</summary>
internal sealed record Shape(IReadOnlyDictionary<string, FieldDetails> Fields, IReadOnlyDictionary<string, Shape> Nested)
{
    public static Shape Plain { get; } = new(new Dictionary<string, FieldDetails>(), new Dictionary<string, Shape>());

    public FieldDetails Of(string property) => Fields.GetValueOrDefault(property, FieldDetails.None);

    public Shape Below(string property) => Nested.GetValueOrDefault(property, Plain);
}
