namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>A record lacks what is needed to use it. Holds the name of the field, never a value.</summary>
internal sealed class RecordNotReadableException(string field) : Exception($"The field {field} is missing or cannot be read.")
{
    public string Field { get; } = field;
}
