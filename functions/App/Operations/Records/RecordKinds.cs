using PowerPlatformMagento.Magento.Operations.Records;

namespace PowerPlatformMagento.App.Operations.Records;

/// <summary>Kinds of records as they stand in addresses.</summary>
internal static class RecordKinds
{
    /// <summary>The kind of a name.</summary>
    /// <exception cref="OperationException">There is no such kind.</exception>
    public static RecordKind Read(string name) =>
        Enum.TryParse<RecordKind>(name, ignoreCase: true, out var kind) && name.All(char.IsAsciiLetterLower)
            ? kind
            : throw OperationException.Invalid("entity", $"One of: {string.Join(", ", Enum.GetNames<RecordKind>().Select(kind => kind.ToLowerInvariant()))}.");
}
