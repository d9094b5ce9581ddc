using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Tests.Support;

/// <summary>Reads values of rows the way tests like to compare them.</summary>
internal static class RowReading
{
    extension(Entity row)
    {
        public string? Text(string column) => row.GetAttributeValue<string>(column);

        public decimal? Amount(string column) => row.GetAttributeValue<Money>(column)?.Value;

        public decimal? Number(string column) => row.GetAttributeValue<decimal?>(column);

        public Guid? Link(string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

        public int? Choice(string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;

        public TEnum? Choice<TEnum>(string column)
            where TEnum : struct, Enum =>
            row.Choice(column) is { } value ? (TEnum)Enum.ToObject(typeof(TEnum), value) : null;
    }
}
